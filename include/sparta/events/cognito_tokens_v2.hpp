#pragma once
#include <sparta/events/cognito_tokens.hpp>

namespace sparta::events {

struct cognito_pre_token_generation_v2_request {
  cognito_attributes user_attributes;
  cognito_group_configuration group_configuration;
  std::vector<std::string> scopes;  ///< of the access token
  std::map<std::string, std::string> client_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_pre_token_generation_v2_request>) { return json::camel_case(); }

struct cognito_id_token_generation {
  std::map<std::string, json::value> claims_to_add_or_override = {};
  std::vector<std::string> claims_to_suppress = {};
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_id_token_generation>) { return json::camel_case(); }

struct cognito_access_token_generation {
  std::map<std::string, json::value> claims_to_add_or_override = {};
  std::vector<std::string> claims_to_suppress = {};
  std::vector<std::string> scopes_to_add = {};
  std::vector<std::string> scopes_to_suppress = {};
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_access_token_generation>) { return json::camel_case(); }

struct cognito_claims_and_scope_override {
  std::optional<cognito_id_token_generation> id_token_generation = {};
  std::optional<cognito_access_token_generation> access_token_generation = {};
  std::optional<cognito_group_configuration> group_override_details = {};  ///< replaces all of the groups
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_claims_and_scope_override>) { return json::camel_case(); }

struct cognito_pre_token_generation_v2_response {
  std::optional<cognito_claims_and_scope_override> claims_and_scope_override_details = {};
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_pre_token_generation_v2_response>) { return json::camel_case(); }

/// The event's version 2: both tokens.
/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html
using cognito_pre_token_generation_v2 =
    cognito_event<cognito_pre_token_generation_v2_request, cognito_pre_token_generation_v2_response>;
/// Version 3 is version 2, sent for client credentials, too: `TokenGeneration_ClientCredentials`, which has no user.
using cognito_pre_token_generation_v3 = cognito_pre_token_generation_v2;

}  // namespace sparta::events
