#pragma once
#include <sparta/events/apigw_authorizer.hpp>
#include <sparta/events/apigw_v2_context.hpp>

namespace sparta::events {

/// A request to judge, for an HTTP API by payload format 2.0. The answer is `apigw_v2_authorizer_response` when the
/// authorizer has simple responses enabled, `apigw_authorizer_response` else.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html
struct apigw_v2_authorizer_request {
  std::string version;  ///< `2.0`
  std::string type;     ///< `REQUEST`
  std::string route_arn;
  std::vector<std::string> identity_source;  ///< the values of what the authorizer names
  std::string route_key;
  std::string raw_path;
  std::string raw_query_string;
  std::vector<std::string> cookies;
  std::map<std::string, std::string> headers;
  std::map<std::string, std::string> query_string_parameters;
  std::map<std::string, std::string> path_parameters;
  std::map<std::string, std::string> stage_variables;
  apigw_v2_request_context request_context;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_v2_authorizer_request>) { return json::camel_case(); }

struct apigw_v2_authorizer_response {
  bool is_authorized = false;
  std::map<std::string, json::value> context = {};  ///< for the integration
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_v2_authorizer_response>) { return json::camel_case(); }

}  // namespace sparta::events
