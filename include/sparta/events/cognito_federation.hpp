#pragma once
#include <sparta/events/cognito_event.hpp>

#include <map>
#include <string>

namespace sparta::events {

/// What an identity provider said of a user: the first three by OIDC and the social ones, the last by SAML.
struct cognito_federated_attributes {
  std::map<std::string, json::value> token_response;
  std::map<std::string, json::value> id_token;
  std::map<std::string, json::value> user_info;
  std::map<std::string, json::value> saml_response;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_federated_attributes>) { return json::camel_case(); }

struct cognito_inbound_federation_request {
  std::string provider_name;
  std::string provider_type;  ///< `OIDC`, `SAML`, `Google` …
  cognito_federated_attributes attributes;
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_inbound_federation_request>) { return json::camel_case(); }

struct cognito_inbound_federation_response {
  cognito_attributes user_attributes_to_map = {};  ///< takes the place of all that the provider sent
  json::rest more{};
};
constexpr auto json_names(json::as<cognito_inbound_federation_response>) { return json::camel_case(); }

/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html
using cognito_inbound_federation =
    cognito_event<cognito_inbound_federation_request, cognito_inbound_federation_response>;

}  // namespace sparta::events
