#pragma once
#include <sparta/events/apigw_authorizer.hpp>
#include <sparta/events/apigw_websocket.hpp>

namespace sparta::events {

/// A connection to judge, for the route `$connect`. The answer is `apigw_authorizer_response`.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html
struct apigw_websocket_authorizer_request {
  std::string type;  ///< `REQUEST`
  std::string method_arn;
  std::map<std::string, std::string> headers;
  std::map<std::string, std::vector<std::string>> multi_value_headers;
  std::map<std::string, std::string> query_string_parameters;
  std::map<std::string, std::vector<std::string>> multi_value_query_string_parameters;
  std::map<std::string, std::string> stage_variables;
  apigw_websocket_request_context request_context;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_websocket_authorizer_request>) { return json::camel_case(); }

}  // namespace sparta::events
