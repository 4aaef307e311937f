#pragma once
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>

namespace sparta::http {

/// Who called, as far as API Gateway knows: what it doesn't is empty.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html
struct mapped_identity {
  std::string account_id;
  std::string api_key;
  std::string caller;
  std::string cognito_authentication_provider;
  std::string cognito_authentication_type;
  std::string cognito_identity_id;
  std::string cognito_identity_pool_id;
  std::string source_ip;
  std::string user;
  std::string user_agent;
  std::string user_arn;
  json::rest more{};
};
constexpr auto json_names(json::as<mapped_identity>) { return json::camel_case(); }

struct mapped_context {
  std::string api_id;
  std::string method;
  std::string request_id;
  std::string resource_id;
  std::string resource_path;  ///< with parameters: `/orders/{id}`
  std::string stage;
  mapped_identity identity;
  json::rest more{};
};
constexpr auto json_names(json::as<mapped_context>) { return json::camel_case(); }

/// What Sparta's mapping templates make of a request, for handlers that take it as it is. A handler of `http::request`
/// needn't know of it. Of a name that came twice, the maps have one; `more` has `multiValueQueryParams`.
template <class Body = json::value>
struct mapped_request {
  std::string method;
  Body body{};  ///< of JSON and of forms, which are maps; anything else is text
  std::map<std::string, std::string> headers;
  std::map<std::string, std::string> query_params;
  std::map<std::string, std::string> path_params;
  mapped_context context;
  std::map<std::string, json::value> authorizer;  ///< what the method's authorizer found
  json::rest more{};
};
template <class Body>
constexpr auto json_names(json::as<mapped_request<Body>>) {
  return json::camel_case();
}

template <class T>
inline constexpr bool is_mapped_request = false;
template <class Body>
inline constexpr bool is_mapped_request<mapped_request<Body>> = true;

}  // namespace sparta::http
