#pragma once
#include <sparta/events/apigw_proxy_context.hpp>
#include <sparta/events/iam_policy.hpp>

namespace sparta::events {

/// A token to judge, for a REST API.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html
struct apigw_token_authorizer_request {
  std::string type;                 ///< `TOKEN`
  std::string authorization_token;  ///< the header that the authorizer names
  std::string method_arn;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_token_authorizer_request>) { return json::camel_case(); }

/// A request to judge, for a REST API, or for an HTTP API by payload format 1.0.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html
struct apigw_request_authorizer_request {
  std::optional<std::string> version;  ///< `1.0` when an HTTP API sends it
  std::string type;                    ///< `REQUEST`
  std::string method_arn;
  std::optional<std::string> identity_source;      ///< of HTTP APIs: the values, with commas between them
  std::optional<std::string> authorization_token;  ///< of HTTP APIs: the same
  std::string resource;
  std::string path;
  std::string http_method;
  std::map<std::string, std::string> headers;
  std::map<std::string, std::vector<std::string>> multi_value_headers;
  std::map<std::string, std::string> query_string_parameters;
  std::map<std::string, std::vector<std::string>> multi_value_query_string_parameters;
  std::map<std::string, std::string> path_parameters;
  std::map<std::string, std::string> stage_variables;
  apigw_proxy_request_context request_context;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_request_authorizer_request>) { return json::camel_case(); }

/// The answer to all of them: what the caller may invoke. HTTP APIs take it in both payload formats.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html
struct apigw_authorizer_response {
  std::string principal_id = {};
  iam_policy_document policy_document = {};
  std::map<std::string, json::value> context = {};       ///< for the integration: text, numbers and flags
  std::optional<std::string> usage_identifier_key = {};  ///< the API key whose usage plan counts
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_authorizer_response>) { return json::camel_case(); }

}  // namespace sparta::events
