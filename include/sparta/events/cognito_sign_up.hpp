#pragma once
#include <sparta/events/cognito_event.hpp>

#include <optional>
#include <vector>

namespace sparta::events {

struct cognito_pre_sign_up_request {
  cognito_attributes user_attributes;
  std::map<std::string, std::string> validation_data;
  std::map<std::string, std::string> client_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_pre_sign_up_request>) { return json::camel_case(); }

struct cognito_pre_sign_up_response {
  bool auto_confirm_user = false;
  bool auto_verify_email = false;
  bool auto_verify_phone = false;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_pre_sign_up_response>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html
using cognito_pre_sign_up = cognito_event<cognito_pre_sign_up_request, cognito_pre_sign_up_response>;

struct cognito_post_confirmation_request {
  cognito_attributes user_attributes;
  std::map<std::string, std::string> client_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_post_confirmation_request>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html
using cognito_post_confirmation = cognito_event<cognito_post_confirmation_request, cognito_empty_response>;

struct cognito_user_migration_request {
  std::string password;  ///< as the user typed it; missing when the password was forgotten
  std::map<std::string, std::string> validation_data;
  std::map<std::string, std::string> client_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_user_migration_request>) { return json::camel_case(); }

struct cognito_user_migration_response {
  cognito_attributes user_attributes = {};            ///< needed
  std::optional<std::string> final_user_status = {};  ///< `CONFIRMED` or `RESET_REQUIRED`
  std::optional<std::string> message_action = {};     ///< `SUPPRESS`, or nothing for a welcome message
  std::optional<std::vector<std::string>> desired_delivery_mediums = {};
  std::optional<bool> force_alias_creation = {};
  std::optional<bool> enable_sms_mfa = {};
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_user_migration_response>) {
  return json::camel_case({{"enable_sms_mfa", "enableSMSMFA"}});
}

/// A user who isn't in the pool yet signs in, or has forgotten the password.
/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html
using cognito_user_migration = cognito_event<cognito_user_migration_request, cognito_user_migration_response>;

}  // namespace sparta::events
