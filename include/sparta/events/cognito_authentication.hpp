#pragma once
#include <sparta/events/cognito_event.hpp>

namespace sparta::events {

struct cognito_pre_authentication_request {
  cognito_attributes user_attributes;
  std::map<std::string, std::string> validation_data;
  bool user_not_found = false;  ///< the client asks Cognito not to tell who exists
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_pre_authentication_request>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html
using cognito_pre_authentication = cognito_event<cognito_pre_authentication_request, cognito_empty_response>;

struct cognito_post_authentication_request {
  cognito_attributes user_attributes;
  bool new_device_used = false;
  std::map<std::string, std::string> client_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_post_authentication_request>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html
using cognito_post_authentication = cognito_event<cognito_post_authentication_request, cognito_empty_response>;

}  // namespace sparta::events
