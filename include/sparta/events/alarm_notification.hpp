#pragma once
#include <sparta/events/sns.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct alarm_dimension {
  std::string name;
  std::string value;
  json::rest more{};
};

struct alarm_notification_metric {
  std::string metric_name;
  std::string metric_namespace;
  std::vector<alarm_dimension> dimensions;
  json::rest more{};
};
constexpr auto json_names(json::as<alarm_notification_metric>) {
  return json::pascal_case({{"metric_namespace", "Namespace"}});
}

struct alarm_notification_statistic {
  alarm_notification_metric metric;
  std::int64_t period = 0;  ///< in seconds
  std::string stat;
  std::optional<std::string> unit;
  json::rest more{};
};
constexpr auto json_names(json::as<alarm_notification_statistic>) { return json::pascal_case(); }

/// A metric of an alarm on an expression, or the expression.
struct alarm_notification_query {
  std::string id;
  std::optional<std::string> expression;
  std::optional<alarm_notification_statistic> metric_stat;
  std::optional<std::string> label;
  bool return_data = false;
  std::optional<std::int64_t> period;  ///< of an expression, in seconds
  std::optional<std::string> account_id;
  json::rest more{};
};
constexpr auto json_names(json::as<alarm_notification_query>) { return json::pascal_case(); }

/// What the alarm looks at: one metric, or the metrics and expressions of `metrics`.
struct alarm_trigger {
  std::optional<std::string> metric_name;
  std::optional<std::string> metric_namespace;
  std::optional<std::string> statistic_type;
  std::optional<std::string> statistic;
  std::optional<std::string> extended_statistic;
  std::optional<std::string> unit;
  std::vector<alarm_dimension> dimensions;
  std::int64_t period = 0;  ///< in seconds
  std::int64_t evaluation_periods = 0;
  std::optional<std::int64_t> datapoints_to_alarm;
  std::string comparison_operator;
  std::optional<double> threshold;
  std::optional<std::string> threshold_metric_id;  ///< of an alarm on anomalies
  std::optional<std::string> treat_missing_data;
  std::optional<std::string> evaluate_low_sample_count_percentile;
  std::vector<alarm_notification_query> metrics;
  json::rest more{};
};
constexpr auto json_names(json::as<alarm_trigger>) { return json::pascal_case({{"metric_namespace", "Namespace"}}); }

struct alarm_child_state {
  std::string value;
  events::timestamp timestamp;
  json::rest more{};
};
constexpr auto json_names(json::as<alarm_child_state>) { return json::pascal_case(); }

/// An alarm that made a composite one change.
struct alarm_child {
  std::string arn;
  alarm_child_state state;
  json::rest more{};
};
constexpr auto json_names(json::as<alarm_child>) { return json::pascal_case(); }

/// The message by which an alarm notifies a topic.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Notify_Users_Alarm_Changes.html
struct alarm_notification {
  std::string alarm_name;
  std::optional<std::string> alarm_description;
  std::string account_id;
  std::optional<events::timestamp> alarm_configuration_updated_timestamp;
  std::string new_state_value;  ///< `OK`, `ALARM` or `INSUFFICIENT_DATA`
  std::string new_state_reason;
  std::optional<std::string> new_state_reason_data;
  events::timestamp state_change_time;
  std::string region;  ///< its name in words, such as `EU (Ireland)`
  std::string alarm_arn;
  std::string old_state_value;
  std::vector<std::string> ok_actions;
  std::vector<std::string> alarm_actions;
  std::vector<std::string> insufficient_data_actions;
  std::optional<alarm_trigger> trigger;
  std::optional<std::string> alarm_rule;         ///< of a composite alarm
  std::vector<alarm_child> triggering_children;  ///< of a composite alarm
  json::rest more{};
};
constexpr auto json_names(json::as<alarm_notification>) {
  return json::pascal_case({{"account_id", "AWSAccountId"}, {"ok_actions", "OKActions"}});
}

/// An alarm's message, come through a topic.
using sns_cloudwatch_alarm = sns_of<alarm_notification>;

/// The alarm of a message among others of its topic.
[[nodiscard]] inline result<alarm_notification> alarm_of(const sns_message& message) {
  return json::decode<alarm_notification>(message.message);
}

}  // namespace sparta::events
