#pragma once
#include <sparta/api/http_authorizer.hpp>
#include <sparta/api/payload_format.hpp>
#include <sparta/api/throttle.hpp>
#include <sparta/cfn/collections.hpp>
#include <sparta/cfn/value.hpp>
#include <sparta/http/cors.hpp>
#include <sparta/names.hpp>
#include <sparta/units.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace sparta {

/// A line in CloudWatch Logs for each request.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html
struct http_access_log {
  sparta::retention retention{};  ///< of the stack's own group: 30 days
  /// ARN of a group that is there already; it keeps its own retention.
  cfn::value<std::string> destination{};
  /// With `$context.…` variables, `$context.requestId` among them. Default: JSON that says who asked for what, how it
  /// was answered, how long it took, and what went wrong.
  std::string_view format{};
};

/// Under which an API is deployed.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html
struct http_api_stage {
  /// Any but `$default` stands in the URL, before the route's path.
  std::string_view name = "$default";
  /// Else a deployment is made with the template, when what it deploys has changed.
  bool auto_deploy = true;
  cfn::value<cfn::map<std::string>> variables{};
  api::throttle throttle{};       ///< of each route that has none of its own
  bool detailed_metrics = false;  ///< of each route; they cost
  std::optional<http_access_log> access_log{};
};

/// A domain of one's own in front of an API.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html
struct http_api_domain {
  cfn::required<std::string> name;
  /// ARN of the certificate, in ACM of the same region. Without one, the domain is there already: another API's of the
  /// service, whose `domain_name()` is then the name, or another stack's.
  cfn::value<std::string> certificate{};
  /// Id of the zone in Route 53 where the domain is to lead to the API.
  cfn::value<std::string> hosted_zone{};
  /// Where on the domain: `v1`, `shop/orders`. Default: all of it.
  std::string_view base_path{};
  /// The certificates that clients must have one of: `s3://bucket/key`.
  cfn::value<std::string> truststore{};
  cfn::value<std::string> truststore_version{};
};

/// An API Gateway HTTP API.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html
struct http_api_options {
  logical_id name;
  std::string_view description{};
  std::optional<http::cors> cors{};
  http_api_stage stage{};
  std::optional<http_api_domain> domain{};
  /// Only the domain answers then.
  bool disable_execute_api_endpoint = false;
};

/// What the routes of `http_api::with` are like.
struct http_api_route_options {
  api::http_authorizer authorizer{};
  /// Of which the token must have one.
  cfn::value<cfn::list<std::string>> scopes{};
  api::throttle throttle{};
  bool detailed_metrics = false;
  api::payload_format payload_format = api::payload_format::by_handler;
  /// How long API Gateway waits for the function: 50 ms to 30 s, the default.
  std::optional<std::chrono::milliseconds> timeout{};
  /// The version that the alias names answers. The text is a literal.
  std::string_view alias{};
};

}  // namespace sparta
