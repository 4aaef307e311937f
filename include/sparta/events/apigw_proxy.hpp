#pragma once
#include <sparta/events/apigw_proxy_context.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

/// A request to a REST API. Of headers and parameters that came twice, the plain maps have the last.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
struct apigw_proxy_request {
  std::optional<std::string> version;  ///< `1.0` when an HTTP API sends it
  std::string resource;                ///< with parameters: `/orders/{id}`
  std::string path;
  std::string http_method;
  std::map<std::string, std::string> headers;
  std::map<std::string, std::vector<std::string>> multi_value_headers;
  std::map<std::string, std::string> query_string_parameters;
  std::map<std::string, std::vector<std::string>> multi_value_query_string_parameters;
  std::map<std::string, std::string> path_parameters;
  std::map<std::string, std::string> stage_variables;
  apigw_proxy_request_context request_context;
  std::optional<std::string> body;
  bool is_base64_encoded = false;  ///< the body, of a media type that the API calls binary
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_proxy_request>) { return json::camel_case(); }

/// A header stands in one of the two maps, or in both: the values are put together.
struct apigw_proxy_response {
  int status_code = 200;
  std::map<std::string, std::string> headers = {};
  std::map<std::string, std::vector<std::string>> multi_value_headers = {};
  std::string body = {};
  bool is_base64_encoded = false;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_proxy_response>) { return json::camel_case(); }

/// An HTTP API's request in payload format 1.0.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
using apigw_http_v1_request = apigw_proxy_request;
using apigw_http_v1_response = apigw_proxy_response;

}  // namespace sparta::events
