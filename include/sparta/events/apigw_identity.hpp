#pragma once
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct apigw_client_cert_validity {
  timestamp not_before;  ///< `May 28 12:30:02 2019 GMT`
  timestamp not_after;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_client_cert_validity>) { return json::camel_case(); }

/// What a client of a domain with mutual TLS showed.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html
struct apigw_client_cert {
  std::string client_cert_pem;
  std::string subject_dn;
  std::string issuer_dn;
  std::string serial_number;
  apigw_client_cert_validity validity;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_client_cert>) {
  return json::camel_case({{"subject_dn", "subjectDN"}, {"issuer_dn", "issuerDN"}});
}

/// Who called. What isn't known is null.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html
struct apigw_identity {
  std::string source_ip;
  std::optional<std::string> user_agent;
  std::optional<std::string> api_key;
  std::optional<std::string> api_key_id;
  std::optional<std::string> access_key;
  std::optional<std::string> account_id;
  std::optional<std::string> caller;
  std::optional<std::string> user;
  std::optional<std::string> user_arn;
  std::optional<std::string> principal_org_id;
  std::optional<std::string> cognito_authentication_provider;
  std::optional<std::string> cognito_authentication_type;
  std::optional<std::string> cognito_identity_id;
  std::optional<std::string> cognito_identity_pool_id;
  std::vector<std::string> cognito_amr;  ///< of HTTP APIs
  std::optional<std::string> vpc_id;     ///< of private APIs
  std::optional<std::string> vpce_id;    ///< of private APIs
  std::optional<apigw_client_cert> client_cert;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_identity>) { return json::camel_case(); }

}  // namespace sparta::events
