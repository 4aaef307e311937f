#pragma once
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct appsync_authorizer_context {
  std::string api_id;
  std::string account_id;
  std::string request_id;
  std::optional<std::string> query_string;    ///< the GraphQL document
  std::optional<std::string> operation_name;  ///< of that document
  std::map<std::string, json::value> variables;
  json::rest more{};
};
constexpr auto json_names(json::as<appsync_authorizer_context>) { return json::camel_case(); }

/// A token to judge.
/// https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization
struct appsync_authorizer_request {
  std::string authorization_token;
  std::map<std::string, std::string> request_headers;
  appsync_authorizer_context request_context;
  json::rest more{};
};
constexpr auto json_names(json::as<appsync_authorizer_request>) { return json::camel_case(); }

struct appsync_authorizer_response {
  bool is_authorized = false;
  std::map<std::string, json::value> resolver_context = {};  ///< for resolvers, in `identity`
  std::vector<std::string> denied_fields = {};               ///< `Mutation.deleteOrder`, or a field's ARN
  std::optional<std::int32_t> ttl_override = {};             ///< seconds that this answer is kept
  json::rest more{};
};
constexpr auto json_names(json::as<appsync_authorizer_response>) { return json::camel_case(); }

}  // namespace sparta::events
