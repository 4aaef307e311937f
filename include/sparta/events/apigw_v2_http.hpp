#pragma once
#include <sparta/events/apigw_v2_context.hpp>

namespace sparta::events {

/// A request to an HTTP API in payload format 2.0. The values of headers and parameters that came twice have commas
/// between them.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
struct apigw_v2_http_request {
  std::string version;    ///< `2.0`
  std::string route_key;  ///< `GET /orders/{id}` or `$default`
  std::string raw_path;   ///< with the stage, but for `$default`
  std::string raw_query_string;
  std::vector<std::string> cookies;
  std::map<std::string, std::string> headers;
  std::map<std::string, std::string> query_string_parameters;
  std::map<std::string, std::string> path_parameters;
  std::map<std::string, std::string> stage_variables;
  apigw_v2_request_context request_context;
  std::optional<std::string> body;
  bool is_base64_encoded = false;  ///< the body
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_v2_http_request>) { return json::camel_case(); }

struct apigw_v2_http_response {
  int status_code = 200;
  std::map<std::string, std::string> headers = {};
  std::vector<std::string> cookies = {};  ///< values of `set-cookie`
  std::string body = {};
  bool is_base64_encoded = false;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_v2_http_response>) { return json::camel_case(); }

}  // namespace sparta::events
