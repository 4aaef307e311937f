#include "aws/setting_values.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace sparta::aws {
namespace {

struct service_name {
  std::string_view service;
  std::string_view key;
};
/// Those that are called otherwise than their hosts.
/// https://docs.aws.amazon.com/sdkref/latest/guide/ss-endpoints-table.html
constexpr std::array<service_name, 19> renamed{{{"application-autoscaling", "application_auto_scaling"},
                                                {"autoscaling", "auto_scaling"},
                                                {"cognito-identity", "cognito_identity"},
                                                {"cognito-idp", "cognito_identity_provider"},
                                                {"config", "config_service"},
                                                {"elasticloadbalancing", "elastic_load_balancing_v2"},
                                                {"email", "ses"},
                                                {"es", "elasticsearch_service"},
                                                {"events", "eventbridge"},
                                                {"kinesisanalytics", "kinesis_analytics"},
                                                {"logs", "cloudwatch_logs"},
                                                {"monitoring", "cloudwatch"},
                                                {"rds-data", "rds_data"},
                                                {"redshift-data", "redshift_data"},
                                                {"secretsmanager", "secrets_manager"},
                                                {"states", "sfn"},
                                                {"tagging", "resource_groups_tagging_api"},
                                                {"waf-regional", "waf_regional"},
                                                {"bedrock-runtime", "bedrock_runtime"}}};

}  // namespace

result<std::string> checked_region(std::string region) {
  static constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789-";
  if (region.size() > 63 || region.find_first_not_of(allowed) != std::string::npos)
    return error{.kind = error_kind::usage,
                 .message = "\"" + region + "\" is no AWS region",
                 .remedy = "regions look like eu-west-1: check --region, AWS_REGION and the profile"};
  return region;
}

result<int> read_attempts(std::string_view text) {
  if (text.empty()) return 3;
  int number = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (code != std::errc() || end != text.data() + text.size() || number < 1 || number > 100)
    return error{.kind = error_kind::usage,
                 .message = "AWS_MAX_ATTEMPTS (max_attempts) is \"" + std::string(text) + "\"",
                 .remedy = "give it a whole number from 1 to 100"};
  return number;
}

std::string service_key(std::string_view service) {
  const auto found =
      std::find_if(renamed.begin(), renamed.end(), [&](const auto& each) { return each.service == service; });
  std::string key(found != renamed.end() ? found->key : service);
  std::replace(key.begin(), key.end(), '-', '_');
  return key;
}

std::string endpoint_variable(std::string_view service) {
  auto key = service_key(service);
  for (char& c : key)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return "AWS_ENDPOINT_URL_" + key;
}

}  // namespace sparta::aws
