#pragma once
#include <sparta/events/json_text.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct cloudwatch_alarm_datapoint {
  events::timestamp timestamp;
  std::optional<double> sample_count;
  std::optional<double> value;
  std::optional<double> threshold;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudwatch_alarm_datapoint>) { return json::camel_case(); }

struct cloudwatch_alarm_child_state {
  std::string value;
  events::timestamp timestamp;
  json::rest more{};
};

/// An alarm that made a composite one change.
struct cloudwatch_alarm_child {
  std::string arn;
  cloudwatch_alarm_child_state state;
  json::rest more{};
};

/// What an alarm was judged by: of a metric alarm its datapoints, of a composite one `triggering_alarms`.
struct cloudwatch_alarm_reason {
  std::optional<std::string> version;
  std::optional<events::timestamp> query_date;
  std::optional<events::timestamp> start_date;
  std::optional<std::string> statistic;
  std::optional<std::string> unit;
  std::optional<std::int64_t> period;  ///< in seconds
  std::vector<std::optional<double>> recent_datapoints;
  std::optional<double> threshold;
  std::vector<cloudwatch_alarm_datapoint> evaluated_datapoints;
  std::vector<cloudwatch_alarm_child> triggering_alarms;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudwatch_alarm_reason>) { return json::camel_case(); }

struct cloudwatch_alarm_state {
  std::string value;  ///< `OK`, `ALARM` or `INSUFFICIENT_DATA`
  std::string reason;
  std::optional<json_text<cloudwatch_alarm_reason>> reason_data;
  events::timestamp timestamp;
  std::optional<std::string> actions_suppressed_by;  ///< `Alarm`, `WaitPeriod` or `ExtensionPeriod`
  std::optional<std::string> actions_suppressed_reason;
  std::optional<std::string> evaluation_state;  ///< `PARTIAL_DATA`
  json::rest more{};
};
constexpr auto json_names(json::as<cloudwatch_alarm_state>) { return json::camel_case(); }

}  // namespace sparta::events
