#pragma once
#include <sparta/events/gzipped.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct cloudwatch_log_event {
  std::string id;
  epoch_milliseconds timestamp;
  std::string message;
  std::optional<std::map<std::string, std::string>> extracted_fields;  ///< by the filter's pattern
  json::rest more{};
};
constexpr auto json_names(json::as<cloudwatch_log_event>) { return json::camel_case(); }

/// Lines of a log stream. So they come by Kinesis and Firehose, too, compressed by gzip.
struct cloudwatch_logs_data {
  std::string message_type;  ///< `DATA_MESSAGE`, or `CONTROL_MESSAGE` when CloudWatch tries whether it gets through
  std::string owner;         ///< account
  std::string log_group;
  std::string log_stream;
  std::vector<std::string> subscription_filters;
  std::vector<cloudwatch_log_event> log_events;
  std::optional<std::string> policy_level;  ///< of an account's subscription filter
  json::rest more{};
};
constexpr auto json_names(json::as<cloudwatch_logs_data>) { return json::camel_case(); }

struct cloudwatch_logs_envelope {
  gzipped<cloudwatch_logs_data> data;
  json::rest more{};
};

/// Log lines that a subscription filter chose: `event.awslogs.data->log_events`.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
struct cloudwatch_logs {
  cloudwatch_logs_envelope awslogs;
  json::rest more{};
};

}  // namespace sparta::events
