#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/events/apigw_identity.hpp>
#include <sparta/events/number_text.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

/// What an authorizer found. The context that a Lambda authorizer answered is in `more.unknown`.
struct apigw_proxy_authorizer {
  std::optional<std::string> principal_id;                       ///< by a Lambda authorizer
  std::map<std::string, any_text> claims;                        ///< of the token, by a Cognito or JWT authorizer
  std::optional<std::vector<std::string>> scopes;                ///< by a JWT authorizer
  std::optional<number_text<std::int64_t>> integration_latency;  ///< milliseconds that the authorizer took
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_proxy_authorizer>) { return json::camel_case(); }

struct apigw_proxy_request_context {
  std::string account_id;
  std::string api_id;
  std::string stage;
  std::string resource_id;  ///< null in HTTP APIs
  std::string resource_path;
  std::string path;  ///< with the stage
  std::string http_method;
  std::string protocol;
  std::string domain_name;
  std::string domain_prefix;
  std::string request_id;
  std::string extended_request_id;
  timestamp request_time;  ///< to the second: `15/May/2020:06:01:09 +0000`
  epoch_milliseconds request_time_epoch;
  apigw_identity identity;
  std::optional<apigw_proxy_authorizer> authorizer;
  std::optional<std::string> operation_name;  ///< of an API made from OpenAPI
  std::optional<std::string> deployment_id;
  json::rest more{};
};
constexpr auto json_names(json::as<apigw_proxy_request_context>) { return json::camel_case(); }

}  // namespace sparta::events
