#pragma once
#include <sparta/http/fields.hpp>
#include <sparta/json/decode.hpp>
#include <sparta/json/value.hpp>
#include <sparta/result.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Requests and responses: docs/reference/http.md.
namespace sparta::http {

/// What a request came through, hence how its answer has to look.
enum class front : std::uint8_t {
  rest_api,          ///< an API Gateway REST API
  rest_api_mapping,  ///< a REST API whose mapping templates make the event
  http_api_v1,       ///< an HTTP API, payload format 1.0
  http_api,          ///< an HTTP API, payload format 2.0
  function_url,
  load_balancer,              ///< an Application Load Balancer
  load_balancer_multi_value,  ///< the same, of a target group with multi-value headers
};

struct multipart_part;

/// A request, the same whatever it came through. Names of members are AWS's own.
struct request {
  std::string method = "GET";
  /// As it was sent, percent-encoded, without the stage and without the query.
  std::string raw_path = "/";
  /// Without the question mark, percent-encoded.
  std::string raw_query_string{};
  /// Decoded, as are the parameters of the query.
  parameters path_parameters{};
  parameters query_string_parameters{};
  http::headers headers{};
  parameters cookies{};
  /// The bytes, whatever the front made of them on the way.
  std::string body{};
  /// The template of the route that it came by, if the front has routes: `/orders/{id}`.
  std::string route{};
  http::front front = http::front::http_api;
  std::string stage{};
  std::string request_id{};
  std::string source_ip{};
  /// What the route's authorizer tells: a JWT's claims and scopes, a Lambda authorizer's context, IAM's caller.
  json::value authorizer{};
  /// The payload as Lambda delivered it, until the handler returns.
  std::string_view event{};

  /// The parameter of the path; empty without one.
  [[nodiscard]] std::string_view path(std::string_view name) const { return text_of(path_parameters.find(name)); }
  /// The first of that name in the query; empty without one.
  [[nodiscard]] std::string_view query(std::string_view name) const {
    return text_of(query_string_parameters.find(name));
  }
  /// The first of that name; empty without one.
  [[nodiscard]] std::string_view header(std::string_view name) const { return text_of(headers.find(name)); }
  [[nodiscard]] std::string_view cookie(std::string_view name) const { return text_of(cookies.find(name)); }
  /// The body read as JSON.
  template <class T>
  [[nodiscard]] result<T> body_as() const {
    return json::decode<T>(body);
  }
  /// The body read as a form; `sparta/http/form.hpp`.
  [[nodiscard]] result<parameters> form() const;
  /// The same for a form with files; `sparta/http/multipart.hpp`.
  [[nodiscard]] result<std::vector<multipart_part>> multipart() const;

 private:
  [[nodiscard]] static std::string_view text_of(const std::string* found) {
    return found == nullptr ? std::string_view() : std::string_view(*found);
  }
};

}  // namespace sparta::http
