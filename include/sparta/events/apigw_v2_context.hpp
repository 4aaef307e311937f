#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/events/apigw_identity.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct apigw_v2_jwt {
  std::map<std::string, any_text> claims;
  std::vector<std::string> scopes;  ///< of the route, that the token has
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_v2_jwt>) { return json::camel_case(); }

struct apigw_v2_cognito_identity {
  std::vector<std::string> amr;
  std::string identity_id;
  std::string identity_pool_id;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_v2_cognito_identity>) { return json::camel_case(); }

/// Who signed the request.
struct apigw_v2_iam {
  std::string access_key;
  std::string account_id;
  std::string caller_id;
  std::string user_arn;
  std::string user_id;
  std::optional<std::string> principal_org_id;
  std::optional<apigw_v2_cognito_identity> cognito_identity;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_v2_iam>) { return json::camel_case(); }

/// By the kind of the route's authorizer.
struct apigw_v2_authorizer {
  std::optional<apigw_v2_jwt> jwt;
  std::optional<apigw_v2_iam> iam;
  std::optional<std::map<std::string, json::value>> lambda;  ///< the context that a Lambda authorizer answered
  json::rest more{};
};

struct apigw_v2_authentication {
  std::optional<apigw_client_cert> client_cert;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_v2_authentication>) { return json::camel_case(); }

struct apigw_v2_http_description {
  std::string method;
  std::string path;
  std::string protocol;
  std::string source_ip;
  std::string user_agent;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_v2_http_description>) { return json::camel_case(); }

struct apigw_v2_request_context {
  std::string account_id;
  std::string api_id;
  std::string domain_name;
  std::string domain_prefix;
  std::string stage;
  std::string route_key;
  std::string request_id;
  timestamp time;  ///< to the second: `12/Mar/2020:19:03:58 +0000`
  epoch_milliseconds time_epoch;
  apigw_v2_http_description http;
  std::optional<apigw_v2_authentication> authentication;  ///< of a domain with mutual TLS
  std::optional<apigw_v2_authorizer> authorizer;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_v2_request_context>) { return json::camel_case(); }

}  // namespace sparta::events
