#pragma once
#include <sparta/events/cloudwatch_alarm_configuration.hpp>
#include <sparta/events/cloudwatch_alarm_state.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <optional>
#include <string>

namespace sparta::events {

struct cloudwatch_alarm_data {
  std::string alarm_name;
  cloudwatch_alarm_state state;
  std::optional<cloudwatch_alarm_state> previous_state;
  cloudwatch_alarm_configuration configuration;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudwatch_alarm_data>) { return json::camel_case(); }

/// An alarm, of a metric or composite, whose state changed, and whose action is the function.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html
struct cloudwatch_alarm {
  std::string source;
  std::string alarm_arn;
  std::string account_id;
  events::timestamp time;
  std::string region;
  cloudwatch_alarm_data alarm_data;
  json::rest more{};
};
constexpr auto json_names(json::as<cloudwatch_alarm>) { return json::camel_case(); }

}  // namespace sparta::events
