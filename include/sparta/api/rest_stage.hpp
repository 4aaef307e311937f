#pragma once
#include <sparta/api/rest_throttle.hpp>
#include <sparta/cfn/collections.hpp>
#include <sparta/cfn/value.hpp>
#include <sparta/units.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace sparta {

/// A line for each request, in a log group of the stack's, or where `destination_arn` says.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
struct rest_access_log {
  /// A log group, without `:*`, or a Firehose stream whose name begins with `amazon-apigateway-`.
  cfn::value<std::string> destination_arn{};
  /// Default: JSON of request, caller, status and times.
  cfn::value<std::string> format{};
  /// Of the stack's own group.
  retention log_retention{};
};

/// What API Gateway itself logs of requests, at most. Both kinds of log need a role of the account's:
/// `rest_api_options::cloudwatch_role`.
enum class rest_logging { off, error, info };

/// A cluster that keeps answers, and is paid by the hour: 0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118 or 237 GB.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html
struct rest_cache_cluster {
  std::string_view size{};  ///< empty: none
  /// Of all methods, those that say otherwise excepted.
  rest_caching caching{};
};

/// Under which name the API is deployed, and how.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/stages.html
struct rest_stage_options {
  /// The first segment of its addresses: letters, digits, hyphens and underscores.
  std::string_view stage_name = "prod";
  std::string_view description{};
  /// What integrations and templates can refer to: `$stageVariables.name`.
  cfn::value<cfn::map<std::string>> variables{};
  std::optional<rest_access_log> access_log{};
  rest_logging logging_level = rest_logging::off;
  /// Whole requests and answers into the log, secrets and all: not for production.
  bool data_trace_enabled = false;
  bool metrics_enabled = false;
  bool tracing_enabled = false;
  rest_throttle throttle{};
  rest_cache_cluster cache{};
  /// A certificate that API Gateway shows to what it calls.
  cfn::value<std::string> client_certificate_id{};
  /// ARN of a web ACL of WAF's, of the stage's region.
  cfn::value<std::string> web_acl_arn{};
};

}  // namespace sparta
