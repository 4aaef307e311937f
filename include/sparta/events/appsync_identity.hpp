#pragma once
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

/// Signed with AWS credentials.
struct appsync_iam_identity {
  std::string account_id;
  std::string user_arn;
  std::string username;
  std::vector<std::string> source_ip;
  std::optional<std::string> cognito_identity_pool_id;
  std::optional<std::string> cognito_identity_id;
  std::optional<std::string> cognito_identity_auth_type;  ///< `authenticated` or `unauthenticated`
  std::optional<std::string> cognito_identity_auth_provider;
  json::rest more{};
};
constexpr auto json_names(json::as<appsync_iam_identity>) { return json::camel_case(); }

/// Signed in to a Cognito user pool.
struct appsync_cognito_identity {
  std::string sub;
  std::string issuer;
  std::string username;
  std::map<std::string, json::value> claims;
  std::vector<std::string> source_ip;
  std::string default_auth_strategy;  ///< `ALLOW` or `DENY`
  std::vector<std::string> groups;
  json::rest more{};
};
constexpr auto json_names(json::as<appsync_cognito_identity>) { return json::camel_case(); }

/// Has a token of an OpenID Connect provider.
struct appsync_oidc_identity {
  std::string sub;
  std::string issuer;
  std::map<std::string, json::value> claims;
  json::rest more{};
};

/// Let in by a Lambda authorizer.
struct appsync_lambda_identity {
  std::map<std::string, json::value> resolver_context;
  json::rest more{};
};
constexpr auto json_names(json::as<appsync_lambda_identity>) { return json::camel_case(); }

/// One of them, by how the API authorized the request; with an API key, none.
/// https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html
struct appsync_identity {
  std::optional<appsync_iam_identity> iam;
  std::optional<appsync_cognito_identity> cognito;
  std::optional<appsync_oidc_identity> oidc;
  std::optional<appsync_lambda_identity> lambda;
};
void to_json(json::writer& out, const appsync_identity& what);
result<appsync_identity> from_json(const json::value& in, json::as<appsync_identity>);

}  // namespace sparta::events
