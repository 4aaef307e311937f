#pragma once
#include "model/source_line.hpp"

#include <sparta/api/describe_handler.hpp>
#include <sparta/api/rest_method.hpp>
#include <sparta/api/rest_payload.hpp>
#include <sparta/http/method.hpp>
#include <sparta/json/value.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace sparta::api {

struct rest_response {
  int status_code = 200;
  std::optional<std::size_t> model{};
  json::array headers{};
};

/// What routes have in common: `rest_method_options`, owned.
struct rest_view {
  rest_authorizer authorizer{};
  json::value authorization_scopes{};
  bool api_key_required = false;
  rest_integration integration = rest_integration::proxy;
  json::array content_types{};
  json::object request_parameters{};
  std::optional<std::size_t> request_model{};
  rest_validation validation = rest_validation::none;
  std::vector<rest_response> responses{};
  bool streams = false;
  std::optional<std::chrono::milliseconds> timeout{};
  json::object settings{};  ///< of the stage's `MethodSettings`
  json::array cache_key_parameters{};
  std::string operation_name{};
  std::string alias{};
};

struct rest_route {
  http::method method = http::method::any;
  std::string path;
  std::size_t function = 0;
  json::object parameters{};  ///< of the handler, by API Gateway's names: true for what must be there
  rest_payload payload{};
  std::size_t view = 0;
  describer describe = nullptr;
  model::source_line declared_at{};
};

}  // namespace sparta::api
