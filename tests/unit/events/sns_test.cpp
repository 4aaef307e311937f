#include "payload.hpp"

#include <sparta/events/alarm_notification.hpp>
#include <sparta/events/s3.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/events/sns_notification.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view payload = R"({"Records": [{
  "EventVersion": "1.0", "EventSource": "aws:sns",
  "EventSubscriptionArn": "arn:aws:sns:eu-west-1:123456789012:orders:7d1c",
  "Sns": {"Type": "Notification", "MessageId": "m", "TopicArn": "arn:aws:sns:eu-west-1:123456789012:orders",
          "Subject": null, "Message": "{\"Records\": [{\"s3\": {\"object\": {\"key\": \"a+b\"}}}]}",
          "Timestamp": "1970-01-01T00:00:01.500Z", "SignatureVersion": "1", "Signature": "s",
          "SigningCertUrl": "https://cert", "UnsubscribeUrl": "https://out",
          "MessageAttributes": {"state": {"Type": "String", "Value": "paid"},
                                "picture": {"Type": "Binary", "Value": "AAH/"}},
          "Added": {"later": true}}}]})";

TEST(sns, is_typed) {
  const auto event = read<sns>(payload);
  const sns_message& message = event.records.at(0).sns;
  EXPECT_EQ(event.records[0].event_subscription_arn, "arn:aws:sns:eu-west-1:123456789012:orders:7d1c");
  EXPECT_EQ(message.topic_arn, "arn:aws:sns:eu-west-1:123456789012:orders");
  EXPECT_EQ(message.subject, std::nullopt);
  EXPECT_EQ(message.timestamp, std::chrono::sys_time(1500ms));
  EXPECT_EQ(message.signing_cert_url, "https://cert");
  EXPECT_EQ(message.unsubscribe_url, "https://out");
  EXPECT_EQ(message.message_attributes.at("state").value, "paid");
  EXPECT_EQ(bytes_of(message.message_attributes.at("picture"))->text(), std::string_view("\0\1\xff", 3));
  EXPECT_FALSE(bytes_of({.type = "Binary", .value = "?"}));
}

TEST(sns, carries_another_payload) {
  const auto event = read<sns_of<s3>>(payload);
  EXPECT_EQ(event.records.at(0).sns.message->records.at(0).s3.object.key, "a b");
  EXPECT_EQ(problem_of<sns_of<s3>>(R"({"Records": [{"Sns": {"Message": "hello"}}]})").find("Records[0].Sns.Message: "),
            0U);
}

TEST(sns, says_where_it_is_wrong) {
  EXPECT_EQ(problem_of<sns>(R"({"Records": [{"Sns": {"Timestamp": []}}]})"),
            "Records[0].Sns.Timestamp: expected a time");
}

TEST(sns, reaches_a_queue_with_other_names) {
  const auto message = read<sns_notification>(R"({"Type": "Notification", "MessageId": "m", "TopicArn": "arn",
    "Message": "hello", "Timestamp": "1970-01-01T00:00:01.000Z", "SignatureVersion": "1", "Signature": "s",
    "SigningCertURL": "https://cert", "UnsubscribeURL": "https://out",
    "MessageAttributes": {"n": {"Type": "Number", "Value": "5"}}})");
  EXPECT_EQ(message.message, "hello");
  EXPECT_EQ(message.signing_cert_url, "https://cert");
  EXPECT_EQ(message.unsubscribe_url, "https://out");
  EXPECT_EQ(message.message_attributes.at("n").type, "Number");
  EXPECT_EQ(problem_of<sns_notification>(R"({"Message": 1})"), "Message: expected string, got number");
}

TEST(alarm_notification, is_typed) {
  const auto alarm = read<alarm_notification>(R"({"AlarmName": "errors", "AlarmDescription": null,
    "AWSAccountId": "123456789012", "AlarmConfigurationUpdatedTimestamp": "1970-01-01T00:00:01.000+0000",
    "NewStateValue": "ALARM", "NewStateReason": "too many", "StateChangeTime": "1970-01-01T00:00:02.000+0000",
    "Region": "EU - Ireland", "AlarmArn": "arn", "OldStateValue": "OK", "OKActions": ["a"], "AlarmActions": ["b"],
    "InsufficientDataActions": [], "Trigger": {
  "MetricName" : "Errors",
                 "Namespace" : "AWS/Lambda",
                               "StatisticType" : "Statistic",
                                                 "Statistic" : "SUM",
                                                               "Unit" : null,
                                                                        "Dimensions"
      : [ {"value" : "shop", "name" : "FunctionName"} ],
        "Period" : 60,
        "EvaluationPeriods" : 3,
        "DatapointsToAlarm" : 2,
        "ComparisonOperator" : "GreaterThanThreshold",
                               "Threshold" : 0.5,
                               "TreatMissingData" : "notBreaching",
                                                    "EvaluateLowSampleCountPercentile" : ""}})");
  EXPECT_EQ(alarm.account_id, "123456789012");
  EXPECT_EQ(alarm.state_change_time, std::chrono::sys_time(2s));
  EXPECT_TRUE(alarm.state_change_time.known());
  EXPECT_EQ(alarm.ok_actions.at(0), "a");
  ASSERT_TRUE(alarm.trigger);
  EXPECT_EQ(alarm.trigger->metric_namespace, "AWS/Lambda");
  EXPECT_EQ(alarm.trigger->dimensions.at(0).name, "FunctionName");
  EXPECT_EQ(alarm.trigger->threshold, 0.5);
  EXPECT_EQ(alarm.trigger->datapoints_to_alarm, 2);
}

TEST(alarm_notification, may_be_of_expressions_or_of_other_alarms) {
  const auto expression = read<alarm_notification>(R"({"Trigger": {"Period": 60, "Metrics": [
    {"Expression": "m1*2", "Id": "e1", "Label": "twice", "ReturnData": true},
    {"Id": "m1", "ReturnData": false, "MetricStat": {"Period": 60, "Stat": "Average", "Metric":
      {"Dimensions": [{"value": "i-1", "name": "InstanceId"}], "MetricName": "NetworkOut", "Namespace": "AWS/EC2"}}}]}})");
  EXPECT_EQ(expression.trigger->metrics.at(0).expression, "m1*2");
  EXPECT_EQ(expression.trigger->metrics.at(1).metric_stat->metric.metric_namespace, "AWS/EC2");
  const auto composite = read<alarm_notification>(R"({"AlarmRule": "ALARM(a) OR TRUE", "TriggeringChildren": [
    {"Arn": "arn:a", "State": {"Value": "ALARM", "Timestamp": "1970-01-01T00:00:02.000+0000"}}]
})");
  EXPECT_EQ(composite.alarm_rule, "ALARM(a) OR TRUE");
  EXPECT_EQ(composite.triggering_children.at(0).state.value, "ALARM");
}

TEST(alarm_notification, comes_through_a_topic) {
  constexpr std::string_view event = R"({"Records": [{"Sns": {"Message": "{\"AlarmName\": \"errors\"}"}}]})";
  EXPECT_EQ(read<sns_cloudwatch_alarm>(event).records.at(0).sns.message->alarm_name, "errors");
  EXPECT_EQ(alarm_of(read<sns>(event).records.at(0).sns)->alarm_name, "errors");
  EXPECT_FALSE(alarm_of(sns_message{}));
}

}  // namespace
}  // namespace sparta::events
