#pragma once
#include <sparta/events/cognito_event.hpp>

#include <optional>

namespace sparta::events {

struct cognito_custom_message_request {
  cognito_attributes user_attributes;
  std::string code_parameter;                     ///< stands for the code in the message
  std::optional<std::string> link_parameter;      ///< stands for the link in the message
  std::optional<std::string> username_parameter;  ///< stands for the user's name when an administrator creates the user
  std::map<std::string, std::string> client_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_custom_message_request>) { return json::camel_case(); }

/// Empty leaves the pool's own messages.
struct cognito_custom_message_response {
  std::optional<std::string> sms_message = {};
  std::optional<std::string> email_message = {};
  std::optional<std::string> email_subject = {};
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_custom_message_response>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html
using cognito_custom_message = cognito_event<cognito_custom_message_request, cognito_custom_message_response>;

struct cognito_custom_sender_request {
  std::string type;                 ///< `customEmailSenderRequestV1` or `customSMSSenderRequestV1`
  std::optional<std::string> code;  ///< base64 of what the pool's key encrypted with the AWS Encryption SDK
  cognito_attributes user_attributes;
  std::map<std::string, std::string> client_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_custom_sender_request>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html
using cognito_custom_email_sender = cognito_event<cognito_custom_sender_request, cognito_empty_response>;
/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-sms-sender.html
using cognito_custom_sms_sender = cognito_custom_email_sender;

}  // namespace sparta::events
