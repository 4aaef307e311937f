#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <string>

namespace sparta::events {

/// A user's attributes by their names: `email`, `custom:tenant`.
using cognito_attributes = std::map<std::string, any_text>;

struct cognito_caller_context {
  std::string aws_sdk_version;
  std::string client_id;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_caller_context>) { return json::camel_case(); }

/// What a trigger of a user pool gets, and returns with `response` filled in.
/// https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
template <class Request, class Response>
struct cognito_event {
  std::string version;
  std::string trigger_source;  ///< what happened, such as `PreSignUp_AdminCreateUser`
  std::string region;
  std::string user_pool_id;
  std::string user_name;
  cognito_caller_context caller_context;
  Request request;
  Response response;
  json::rest more{};
};
template <class Request, class Response>
constexpr auto json_names(json::as<cognito_event<Request, Response>>) {
  return json::camel_case();
}

/// The response of a trigger that can only agree, or throw.
struct cognito_empty_response {
  json::rest more{};
};

}  // namespace sparta::events
