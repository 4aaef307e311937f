#pragma once
#include <sparta/events/any_text.hpp>
#include <sparta/events/config_item.hpp>
#include <sparta/events/json_text.hpp>

namespace sparta::events {

/// Why a rule is evaluated; `message_type` says which of the members are there.
struct config_invoking_event {
  /// `ConfigurationItemChangeNotification`, `OversizedConfigurationItemChangeNotification`, `ScheduledNotification` or
  /// `ConfigurationSnapshotDeliveryCompleted`
  std::string message_type;
  std::optional<std::string> record_version;
  std::optional<timestamp> notification_creation_time;
  std::optional<std::string> aws_account_id;                      ///< scheduled
  std::optional<config_item> configuration_item;                  ///< changed
  std::optional<config_item_diff> configuration_item_diff;        ///< changed
  std::optional<config_item_summary> configuration_item_summary;  ///< oversized
  std::optional<std::string> config_snapshot_id;                  ///< delivered
  std::optional<std::string> s3_bucket;                           ///< delivered
  std::optional<std::string> s3_object_key;                       ///< delivered
  json::rest more{};
};
constexpr auto json_names(json::as<config_invoking_event>) { return json::camel_case(); }

/// From a custom rule; the function answers by calling `PutEvaluations` with `result_token`.
/// https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html
struct config {
  std::string version;
  json_text<config_invoking_event> invoking_event;
  json_text<std::map<std::string, any_text>> rule_parameters;
  std::string result_token;
  bool event_left_scope = false;  ///< the resource was removed from what the rule is about
  std::string execution_role_arn;
  std::string config_rule_arn;
  std::string config_rule_name;
  std::string config_rule_id;
  std::string account_id;
  std::optional<std::string> evaluation_mode;  ///< `DETECTIVE` or `PROACTIVE`
  json::rest more{};
};
constexpr auto json_names(json::as<config>) { return json::camel_case(); }

}  // namespace sparta::events
