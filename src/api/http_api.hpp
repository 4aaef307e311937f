#pragma once
#include "model/part.hpp"
#include "model/service.hpp"

#include <sparta/api/http_authorizer.hpp>
#include <sparta/api/payload_format.hpp>
#include <sparta/http/method.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace sparta::api {

inline constexpr std::string_view default_route = "$default";
inline constexpr std::string_view default_stage = "$default";

struct route {
  http::method method = http::method::any;
  std::string path;  ///< or `default_route`
  std::size_t function = 0;
  std::string alias{};
  http_authorizer authorizer{};
  json::value scopes{};
  json::object settings{};                             ///< of throttling and metrics, by AWS's names
  payload_format format = payload_format::by_handler;  ///< asked for
  payload_format spoken = payload_format::by_handler;  ///< the handler's only one
  std::optional<std::chrono::milliseconds> timeout{};
  model::source_line declared_at{};
};

struct authorizer {
  std::string name;
  json::object properties{};  ///< by AWS's names
  std::optional<std::size_t> function{};
  std::string alias{};
  std::chrono::seconds ttl{0};
  model::source_line declared_at{};
};

struct access_log {
  std::chrono::days retention{30};
  json::value destination{};  ///< null: a group of the stack's own
  std::string format{};
};

struct stage {
  std::string name;
  bool auto_deploy = true;
  json::value variables{};
  json::object settings{};  ///< of the routes, by AWS's names
  std::optional<access_log> log{};
  model::source_line declared_at{};
};

struct domain {
  json::value name;
  json::value certificate{};  ///< null: the domain is there already
  json::value hosted_zone{};
  std::string base_path{};
  json::object mutual_tls{};  ///< by AWS's names
};

/// An HTTP API as it was declared.
struct declared_http_api {
  std::string name;
  std::string description{};
  json::value cors{};  ///< by AWS's names
  std::vector<stage> stages{};
  std::optional<api::domain> domain{};
  bool disable_execute_api_endpoint = false;
  std::vector<route> routes{};
  std::vector<authorizer> authorizers{};
  model::source_line declared_at{};
};

[[nodiscard]] model::part_wiring wire(const declared_http_api& what, const model::service& of);

/// `GET /orders/{id}`
[[nodiscard]] std::string key_of(const route& which);
[[nodiscard]] std::string domain_id(const declared_http_api& of);
/// The first stage's.
[[nodiscard]] json::value url_of(const declared_http_api& of);

}  // namespace sparta::api
