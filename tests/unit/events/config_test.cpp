#include "payload.hpp"

#include <sparta/events/config.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

/// A rule's event with this invoking event.
std::string event_with(const json::value& invoking, std::string_view parameters = "{}") {
  const json::value event = {{"version", "1.0"},
                             {"invokingEvent", json::encode(invoking)},
                             {"ruleParameters", std::string(parameters)},
                             {"resultToken", "t"},
                             {"eventLeftScope", false},
                             {"executionRoleArn", "r"},
                             {"configRuleArn", "arn"},
                             {"configRuleName", "n"},
                             {"configRuleId", "i"},
                             {"accountId", "123456789012"},
                             {"evaluationMode", "DETECTIVE"}};
  return json::encode(event);
}

constexpr std::string_view changed = R"({
  "messageType": "ConfigurationItemChangeNotification", "recordVersion": "1.3",
  "notificationCreationTime": "1970-01-01T00:00:03Z",
  "configurationItemDiff": {"changeType": "UPDATE", "changedProperties": {
    "Configuration.InstanceType": {"previousValue": "t2.micro", "updatedValue": "t2.medium", "changeType": "UPDATE"}}},
  "configurationItem": {"configurationItemVersion": "1.3", "configurationItemCaptureTime": "1970-01-01T00:00:02Z",
    "configurationItemStatus": "OK", "configurationStateId": 1682607717104, "configurationStateMd5Hash": "",
    "awsAccountId": "123456789012", "awsRegion": "eu-west-1", "availabilityZone": "eu-west-1a",
    "resourceType": "AWS::EC2::Instance", "resourceId": "i-1", "resourceName": null, "ARN": "arn",
    "resourceCreationTime": "1970-01-01T00:00:01Z", "tags": {"Name": "web"}, "relatedEvents": [],
    "relationships": [{"resourceId": "vol-1", "resourceName": null, "resourceType": "AWS::EC2::Volume", "name": "n"}],
    "configuration": {"instanceType": "t2.medium"}, "supplementaryConfiguration": {}}})";

TEST(config, tells_of_a_change) {
  const auto event = read<config>(event_with(*json::parse(changed), R"({"desired": "t2.micro", "limit": 3})"));
  const auto& why = *event.invoking_event;
  EXPECT_EQ(why.message_type, "ConfigurationItemChangeNotification");
  EXPECT_EQ(why.notification_creation_time, std::chrono::sys_seconds(3s));
  EXPECT_EQ(why.configuration_item->resource_id, "i-1");
  EXPECT_EQ(why.configuration_item->arn, "arn");
  EXPECT_EQ(*why.configuration_item->configuration_state_id, 1'682'607'717'104U);
  EXPECT_EQ(why.configuration_item->tags.at("Name"), "web");
  EXPECT_EQ(why.configuration_item->relationships.at(0).resource_id, "vol-1");
  EXPECT_EQ(why.configuration_item->configuration.find("instanceType")->as_string(), "t2.medium");
  EXPECT_EQ(why.configuration_item_diff->changed_properties.at("Configuration.InstanceType").change_type, "UPDATE");
  EXPECT_EQ(event.rule_parameters->at("desired"), "t2.micro");
  EXPECT_EQ(event.rule_parameters->at("limit"), "3");
  EXPECT_EQ(event.result_token, "t");
  EXPECT_EQ(event.evaluation_mode, "DETECTIVE");
}

TEST(config, tells_of_what_is_too_large) {
  const auto event = read<config>(event_with(
      {{"messageType", "OversizedConfigurationItemChangeNotification"},
       {"configurationItemSummary", {{"changeType", "UPDATE"}, {"resourceId", "i-1"}, {"resourceName", nullptr}}}}));
  EXPECT_EQ(event.invoking_event->configuration_item_summary->change_type, "UPDATE");
  EXPECT_EQ(event.invoking_event->configuration_item_summary->resource_id, "i-1");
}

TEST(config, tells_of_the_time) {
  const auto event =
      read<config>(event_with({{"messageType", "ScheduledNotification"}, {"awsAccountId", "123456789012"}}));
  EXPECT_EQ(event.invoking_event->aws_account_id, "123456789012");
  const auto delivered = read<config>(
      event_with({{"messageType", "ConfigurationSnapshotDeliveryCompleted"}, {"s3ObjectKey", "k"}, {"s3Bucket", "b"}}));
  EXPECT_EQ(delivered.invoking_event->s3_object_key, "k");
}

TEST(config, names_what_is_wrong) {
  EXPECT_EQ(problem_of<config>(R"({"invokingEvent": {}})"), "invokingEvent: expected JSON as text");
  EXPECT_EQ(problem_of<config>(R"({"invokingEvent": "{\"messageType\": 1}"})"),
            "invokingEvent: messageType: expected string, got number");
}

}  // namespace
}  // namespace sparta::events
