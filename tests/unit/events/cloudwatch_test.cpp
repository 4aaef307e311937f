#include "payload.hpp"

#include <sparta/events/cloudwatch_alarm.hpp>
#include <sparta/events/cloudwatch_logs.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

/// Compressed by another program.
constexpr std::string_view payload =
    R"({"awslogs": {"data": "H4sIAAAAAAACAzWPwY7CMAxEfwX5jJQmDTRwq7SF057KDSEUiGEjtU3lpAuo6r9jQNyseTNje4QWY7RX3D16hDX8lLvy+FvVdbmtYA7h1iGxLFWuF8vCrDKpWG7CdUth6JkIe4uise3JWRH/Qv+hdSK0LWOVqaWQUigtJKM4nOKZfJ986Da+SUgR1ntAosDT4Z2t/rFLL3kE77giN4aTyfOhyba8UxZFrk2mZb4wq/n3AXYGckgzrWaElyGi4xjeE9lzQrfx2DhuHT8udmsF03SYntBnx4YCAQAA"}, "added": 1})";

TEST(cloudwatch_logs, are_decompressed) {
  const auto event = read<cloudwatch_logs>(payload);
  const cloudwatch_logs_data& data = *event.awslogs.data;
  EXPECT_EQ(data.message_type, "DATA_MESSAGE");
  EXPECT_EQ(data.owner, "123456789012");
  EXPECT_EQ(data.log_group, "/aws/lambda/shop");
  EXPECT_EQ(data.log_stream, "2026/11/24/1");
  EXPECT_EQ(data.subscription_filters.at(0), "errors");
  EXPECT_EQ(data.log_events.at(0).id, "388");
  EXPECT_EQ(data.log_events.at(0).timestamp, std::chrono::sys_time(1773480413589ms));
  EXPECT_EQ(data.log_events.at(0).message, "order 42 refused");
  EXPECT_EQ(data.log_events.at(0).extracted_fields->at("order"), "42");
}

TEST(cloudwatch_logs, are_compressed_anew_when_changed) {
  auto event = read<cloudwatch_logs>(payload);
  event.awslogs.data->log_events.at(0).message = "changed";
  const auto again = json::decode<cloudwatch_logs>(json::encode(event));
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_EQ(again->awslogs.data->log_events.at(0).message, "changed");
  EXPECT_EQ(again->awslogs.data->log_stream, "2026/11/24/1");
}

std::string compressed(std::string_view text) {
  return json::encode(json::value{{"awslogs", {{"data", detail::gzip_base64(text)}}}});
}

TEST(cloudwatch_logs, say_where_they_are_wrong) {
  EXPECT_EQ(problem_of<cloudwatch_logs>(R"({"awslogs": {"data": "aGVsbG8="}})"), "awslogs.data: expected gzip");
  EXPECT_EQ(problem_of<cloudwatch_logs>(R"({"awslogs": {"data": "?"}})"), "awslogs.data: expected base64");
  EXPECT_EQ(problem_of<cloudwatch_logs>(R"({"awslogs": {"data": {}}})"), "awslogs.data: expected bytes as base64");
  EXPECT_EQ(problem_of<cloudwatch_logs>(compressed(R"({"logEvents": [{"message": 1}]})")),
            "awslogs.data: logEvents[0].message: expected string, got number");
}

TEST(cloudwatch_alarm, is_of_a_metric) {
  const auto event = read<cloudwatch_alarm>(R"({"source": "aws.cloudwatch", "alarmArn": "arn:alarm",
    "accountId": "123456789012", "time": "1970-01-01T00:00:02.000+0000", "region": "eu-west-1", "alarmData": {
    "alarmName": "errors", "state": {"value": "ALARM", "reason": "too many", "timestamp": "1970-01-01T00:00:02.000+0000",
    "reasonData": "{\"version\":\"1.0\",\"queryDate\":\"1970-01-01T00:00:01.000+0000\",\"period\":60,\"recentDatapoints\":[7.0],\"threshold\":5.0,\"evaluatedDatapoints\":[{\"timestamp\":\"1970-01-01T00:00:00.000+0000\",\"value\":7.0}]}"},
    "previousState": {"value": "OK", "reason": "fine", "timestamp": "1970-01-01T00:00:01.000+0000"},
    "configuration": {"description": "d", "metrics": [{"id": "m", "returnData": true, "metricStat": {"metric":
    {"namespace": "AWS/Lambda", "name": "Errors", "dimensions": {"FunctionName": "shop"}}, "period": 60,
    "stat": "Sum", "unit": "Count"}}]}}})");
  EXPECT_EQ(event.time, std::chrono::sys_time(2s));
  const cloudwatch_alarm_data& data = event.alarm_data;
  EXPECT_EQ(data.state.value, "ALARM");
  EXPECT_EQ((*data.state.reason_data)->recent_datapoints.at(0), 7.0);
  EXPECT_EQ((*data.state.reason_data)->evaluated_datapoints.at(0).value, 7.0);
  EXPECT_EQ(data.previous_state->timestamp, std::chrono::sys_time(1s));
  ASSERT_TRUE(data.configuration.metrics.at(0).metric_stat);
  EXPECT_EQ(data.configuration.metrics[0].metric_stat->metric.metric_namespace, "AWS/Lambda");
  EXPECT_EQ(data.configuration.metrics[0].metric_stat->metric.dimensions.at("FunctionName"), "shop");
}

TEST(cloudwatch_alarm, is_composite) {
  const auto event = read<cloudwatch_alarm>(R"({"alarmData": {"alarmName": "any", "state": {"value": "ALARM",
    "reasonData": "{\"triggeringAlarms\":[{\"arn\":\"arn:a\",\"state\":{\"value\":\"ALARM\",\"timestamp\":\"1970-01-01T00:00:01.000+0000\"}}]}",
    "actionsSuppressedBy": "WaitPeriod", "actionsSuppressedReason": "waits"},
    "configuration": {"alarmRule": "ALARM(a) OR TRUE", "actionsSuppressor": "s",
    "actionsSuppressorWaitPeriod": 120, "actionsSuppressorExtensionPeriod": 180
}
}
})");
  EXPECT_EQ((*event.alarm_data.state.reason_data)->triggering_alarms.at(0).state.value, "ALARM");
  EXPECT_EQ(event.alarm_data.state.actions_suppressed_by, "WaitPeriod");
  EXPECT_EQ(event.alarm_data.configuration.alarm_rule, "ALARM(a) OR TRUE");
  EXPECT_EQ(event.alarm_data.configuration.actions_suppressor_wait_period, 120);
}

TEST(cloudwatch_alarm, says_where_it_is_wrong) {
  EXPECT_EQ(problem_of<cloudwatch_alarm>(R"({"alarmData": {"configuration": {"metrics": [{"returnData": 1}]}}})"),
            "alarmData.configuration.metrics[0].returnData: expected boolean, got number");
  EXPECT_EQ(problem_of<cloudwatch_alarm>(R"({"alarmData": {"state": {"reasonData": "{\"period\":\"x\"}"}}})"),
            "alarmData.state.reasonData: period: expected integer, got string");
}

}  // namespace
}  // namespace sparta::events
