#pragma once
#include <sparta/events/cognito_event.hpp>

#include <optional>
#include <vector>

namespace sparta::events {

/// A challenge of this sign-in that was answered.
struct cognito_challenge_result {
  std::string challenge_name;
  bool challenge_result = false;
  std::optional<std::string> challenge_metadata;  ///< of a custom challenge
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_challenge_result>) { return json::camel_case(); }

struct cognito_define_auth_challenge_request {
  cognito_attributes user_attributes;
  std::vector<cognito_challenge_result> session;
  std::map<std::string, std::string> client_metadata;
  bool user_not_found = false;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_define_auth_challenge_request>) { return json::camel_case(); }

struct cognito_define_auth_challenge_response {
  std::optional<std::string> challenge_name = {};  ///< the next one, such as `CUSTOM_CHALLENGE`
  std::optional<bool> issue_tokens = {};
  std::optional<bool> fail_authentication = {};
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_define_auth_challenge_response>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html
using cognito_define_auth_challenge =
    cognito_event<cognito_define_auth_challenge_request, cognito_define_auth_challenge_response>;

struct cognito_create_auth_challenge_request {
  cognito_attributes user_attributes;
  std::string challenge_name;
  std::vector<cognito_challenge_result> session;
  std::map<std::string, std::string> client_metadata;
  bool user_not_found = false;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_create_auth_challenge_request>) { return json::camel_case(); }

struct cognito_create_auth_challenge_response {
  std::map<std::string, std::string> public_challenge_parameters = {};   ///< for the client
  std::map<std::string, std::string> private_challenge_parameters = {};  ///< for the trigger that verifies the answer
  std::optional<std::string> challenge_metadata = {};
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_create_auth_challenge_response>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html
using cognito_create_auth_challenge =
    cognito_event<cognito_create_auth_challenge_request, cognito_create_auth_challenge_response>;

struct cognito_verify_auth_challenge_response_request {
  cognito_attributes user_attributes;
  std::map<std::string, std::string> private_challenge_parameters;
  any_text challenge_answer;
  std::map<std::string, std::string> client_metadata;
  bool user_not_found = false;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_verify_auth_challenge_response_request>) { return json::camel_case(); }

struct cognito_verify_auth_challenge_response_response {
  std::optional<bool> answer_correct = {};
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_verify_auth_challenge_response_response>) { return json::camel_case(); }

/// The trigger VerifyAuthChallengeResponse.
/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-verify-auth-challenge-response.html
using cognito_verify_auth_challenge_response =
    cognito_event<cognito_verify_auth_challenge_response_request, cognito_verify_auth_challenge_response_response>;

}  // namespace sparta::events
