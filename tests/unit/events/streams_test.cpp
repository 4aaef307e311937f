#include "payload.hpp"

#include <sparta/events/dynamodb.hpp>
#include <sparta/events/kinesis.hpp>

#include <chrono>
#include <map>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view records = R"({"Records": [{"kinesis": {"kinesisSchemaVersion": "1.0", "partitionKey": "p",
  "sequenceNumber": "4959", "data": "aGVsbG8=", "approximateArrivalTimestamp": 1480641523.477,
  "encryptionType": "KMS"}, "eventSource": "aws:kinesis", "eventVersion": "1.0", "eventID": "shardId-0:4959",
  "eventName": "aws:kinesis:record", "invokeIdentityArn": "arn:role", "awsRegion": "eu-west-1",
  "eventSourceARN": "arn:stream"}])";

TEST(kinesis, is_typed) {
  const auto event = read<kinesis>(std::string(records) + "}");
  const kinesis_record& record = event.records.at(0);
  EXPECT_EQ(record.kinesis.data.text(), "hello");
  EXPECT_EQ(record.kinesis.partition_key, "p");
  EXPECT_EQ(record.kinesis.approximate_arrival_timestamp, std::chrono::sys_time(1480641523477ms));
  EXPECT_EQ(record.kinesis.encryption_type, "KMS");
  EXPECT_EQ(record.event_id, "shardId-0:4959");
  EXPECT_EQ(record.event_source_arn, "arn:stream");
  EXPECT_EQ(problem_of<kinesis>(R"({"Records": [{"kinesis": {"data": "*"}}]})"),
            "Records[0].kinesis.data: expected base64");
}

struct totals {
  std::map<std::string, int> by_customer{};
};

TEST(kinesis, has_windows_with_a_state) {
  const auto event = read<kinesis_window<totals>>(std::string(records) + R"(,
    "window": {"start": "1970-01-01T00:01:00Z", "end": "1970-01-01T00:02:00Z"}, "state": {"by_customer": {"a": 1}},
    "shardId": "shardId-0", "eventSourceARN": "arn:stream", "isFinalInvokeForWindow": true,
    "isWindowTerminatedEarly": false})");
  EXPECT_EQ(event.records.at(0).kinesis.data.text(), "hello");
  EXPECT_EQ(event.window.end - event.window.start, 1min);
  EXPECT_EQ(event.state.by_customer.at("a"), 1);
  EXPECT_EQ(event.shard_id, "shardId-0");
  EXPECT_EQ(event.event_source_arn, "arn:stream");
  EXPECT_TRUE(event.is_final_invoke_for_window);
  EXPECT_EQ(problem_of<kinesis_window<totals>>(R"({"state": {"by_customer": {"a": ""}}})"),
            "state.by_customer.a: expected integer, got string");
}

TEST(kinesis, is_answered_with_a_state) {
  EXPECT_EQ(json::encode(time_window_response<totals>{.state = {.by_customer = {{"a", 2}}}}),
            R"({"state":{"by_customer":{"a":2}},"batchItemFailures":[]})");
  EXPECT_TRUE(detail::is_failure_report<time_window_response<totals>>);
}

TEST(kinesis, is_processed_in_order) {
  auto event = *json::decode<kinesis>(R"({"Records": [{"kinesis": {"sequenceNumber": "1"}},
    {"kinesis": {"sequenceNumber": "2"}}, {"kinesis": {"sequenceNumber": "3"}}]})");
  const auto report = process_records<kinesis_record>(
      event, [](const kinesis_record& record) { return record.kinesis.sequence_number != "2"; });
  ASSERT_EQ(report.batch_item_failures.size(), 2U);
  EXPECT_EQ(report.batch_item_failures[0].item_identifier, "2");
}

TEST(dynamodb, is_typed) {
  const auto event = read<dynamodb>(R"({"Records": [{"eventID": "1", "eventName": "MODIFY", "eventVersion": "1.1",
    "eventSource": "aws:dynamodb", "awsRegion": "eu-west-1", "dynamodb": {"ApproximateCreationDateTime": 1480642020,
    "Keys": {"id": {"S": "42"}}, "NewImage": {"id": {"S": "42"}, "total": {"N": "12.50"}, "lines": {"L": [{"M":
    {"sku": {"S": "pen"}}}]}}, "OldImage": {"id": {"S": "42"}}, "SequenceNumber": "111", "SizeBytes": 26,
    "StreamViewType": "NEW_AND_OLD_IMAGES"}, "eventSourceARN": "arn:table/stream"}]})");
  const dynamodb_record& record = event.records.at(0);
  EXPECT_EQ(record.event_id, "1");
  EXPECT_EQ(record.event_source_arn, "arn:table/stream");
  EXPECT_EQ(*record.dynamodb.approximate_creation_date_time, std::chrono::sys_time(1480642020s));
  EXPECT_EQ(record.dynamodb.keys.at("id").as_string(), "42");
  EXPECT_EQ(record.dynamodb.new_image->at("total").as_number().text, "12.50");
  EXPECT_EQ(record.dynamodb.new_image->at("lines").as_list().at(0).find("sku")->as_string(), "pen");
  EXPECT_EQ(record.dynamodb.old_image->size(), 1U);
  EXPECT_EQ(record.dynamodb.size_bytes, 26U);
  EXPECT_FALSE(has_expired(record));
  EXPECT_EQ(item_identifier(record), "111");
}

TEST(dynamodb, tells_what_expired) {
  const auto event = read<dynamodb>(R"({"Records": [
    {"eventName": "REMOVE", "userIdentity": {"type": "Service", "principalId": "dynamodb.amazonaws.com"}},
    {"eventName": "REMOVE", "userIdentity": null}, {"eventName": "REMOVE",
     "userIdentity": {"type": "Service", "principalId": "another.amazonaws.com"}}]})");
  EXPECT_TRUE(has_expired(event.records.at(0)));
  EXPECT_FALSE(has_expired(event.records.at(1)));
  EXPECT_FALSE(has_expired(event.records.at(2)));
}

TEST(dynamodb, comes_through_kinesis_too) {
  const auto record = read<dynamodb_record>(R"({"recordFormat": "application/json", "tableName": "orders",
    "dynamodb": {"Keys": {}, "SizeBytes": 3}})");
  EXPECT_EQ(record.table_name, "orders");
  EXPECT_EQ(record.record_format, "application/json");
}

TEST(dynamodb, has_windows_with_a_state) {
  const auto event = read<dynamodb_window<>>(R"({"Records": [], "window": {"start": "1970-01-01T00:01:00Z",
    "end": "1970-01-01T00:02:00Z"}, "state": {"1": 2}, "shardId": "s", "eventSourceARN": "arn",
    "isFinalInvokeForWindow": false, "isWindowTerminatedEarly": true})");
  EXPECT_EQ(event.state, (json::value{{"1", 2}}));
  EXPECT_TRUE(event.is_window_terminated_early);
}

TEST(dynamodb, says_where_it_is_wrong) {
  EXPECT_EQ(problem_of<dynamodb>(R"({"Records": [{"dynamodb": {"Keys": {"id": {"N": 1}}}}]})")
                .find("Records[0].dynamodb.Keys.id: "),
            0U);
}

}  // namespace
}  // namespace sparta::events
