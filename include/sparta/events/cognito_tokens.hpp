#pragma once
#include <sparta/events/cognito_event.hpp>

#include <optional>
#include <vector>

namespace sparta::events {

/// The groups of a user: what Cognito knows in a request, what it shall say in a response.
struct cognito_group_configuration {
  std::vector<std::string> groups_to_override = {};
  std::vector<std::string> iam_roles_to_override = {};
  std::optional<std::string> preferred_role = {};
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_group_configuration>) { return json::camel_case(); }

struct cognito_pre_token_generation_request {
  cognito_attributes user_attributes;
  cognito_group_configuration group_configuration;
  std::map<std::string, std::string> client_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_pre_token_generation_request>) { return json::camel_case(); }

struct cognito_claims_override {
  std::map<std::string, any_text> claims_to_add_or_override = {};
  std::vector<std::string> claims_to_suppress = {};
  std::optional<cognito_group_configuration> group_override_details = {};  ///< replaces all of the groups
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_claims_override>) { return json::camel_case(); }

struct cognito_pre_token_generation_response {
  std::optional<cognito_claims_override> claims_override_details = {};
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_pre_token_generation_response>) { return json::camel_case(); }

/// The event's version 1: the claims of an ID token.
/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html
using cognito_pre_token_generation =
    cognito_event<cognito_pre_token_generation_request, cognito_pre_token_generation_response>;

}  // namespace sparta::events
