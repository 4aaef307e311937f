#pragma once
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct cloudwatch_alarm_metric {
  std::string name;
  std::string metric_namespace;
  std::map<std::string, std::string> dimensions;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudwatch_alarm_metric>) {
  return json::names({{"metric_namespace", "namespace"}});
}

struct cloudwatch_alarm_statistic {
  cloudwatch_alarm_metric metric;
  std::int64_t period = 0;  ///< in seconds
  std::string stat;
  std::optional<std::string> unit;
  json::rest more{};
};

/// A metric that the alarm looks at, or an expression of others.
struct cloudwatch_alarm_query {
  std::string id;
  std::optional<cloudwatch_alarm_statistic> metric_stat;
  std::optional<std::string> expression;
  std::optional<std::string> label;
  std::optional<std::int64_t> period;  ///< of an expression, in seconds
  std::optional<std::string> account_id;
  bool return_data = false;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudwatch_alarm_query>) { return json::camel_case(); }

struct cloudwatch_alarm_configuration {
  std::optional<std::string> description;
  std::vector<cloudwatch_alarm_query> metrics;
  // Of a composite alarm.
  std::optional<std::string> alarm_rule;
  std::optional<std::string> actions_suppressor;                    ///< the alarm that does it
  std::optional<std::int64_t> actions_suppressor_wait_period;       ///< in seconds
  std::optional<std::int64_t> actions_suppressor_extension_period;  ///< in seconds
  json::rest more{};
};
constexpr auto json_names(json::as<cloudwatch_alarm_configuration>) { return json::camel_case(); }

}  // namespace sparta::events
