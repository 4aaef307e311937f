#include <sparta/events/sqs.hpp>

#include <chrono>
#include <gtest/gtest.h>

namespace sparta::events {
namespace {

constexpr std::string_view payload = R"({"Records": [{
  "messageId": "11d6ee51", "receiptHandle": "abc", "body": "{\"id\": 7}", "md5OfBody": "e4e68fb7",
  "attributes": {"ApproximateReceiveCount": "2", "SentTimestamp": "1573251510774", "SenderId": "AIDA",
                 "ApproximateFirstReceiveTimestamp": "1573251510774", "MessageGroupId": "g", "AWSTraceHeader": "Root=1"},
  "messageAttributes": {"n": {"stringValue": "5", "dataType": "Number", "stringListValues": [], "binaryListValues": []}},
  "eventSource": "aws:sqs", "eventSourceARN": "arn:aws:sqs:eu-west-1:123456789012:jobs.fifo", "awsRegion": "eu-west-1",
  "added": "later"}]})";

TEST(sqs, is_typed) {
  const auto event = json::decode<sqs>(payload);
  ASSERT_TRUE(event) << event.error().message;
  const sqs_message& message = event->records.at(0);
  EXPECT_EQ(message.attributes.approximate_receive_count, 2U);
  EXPECT_EQ(message.attributes.sent_timestamp, std::chrono::sys_time(std::chrono::milliseconds(1573251510774)));
  EXPECT_EQ(message.attributes.message_group_id, "g");
  EXPECT_EQ(message.message_attributes.at("n").string_value, "5");
  EXPECT_EQ(message.event_source_arn, "arn:aws:sqs:eu-west-1:123456789012:jobs.fifo");
}

TEST(sqs, loses_nothing) {
  const auto event = json::decode<sqs>(payload);
  ASSERT_TRUE(event);
  EXPECT_EQ(json::to_value(*event), *json::parse(payload));
}

}  // namespace
}  // namespace sparta::events
