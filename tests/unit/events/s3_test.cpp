#include "payload.hpp"

#include <sparta/events/s3.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

/// A notification of one record, with more members.
std::string with(std::string_view more) {
  return R"({"Records": [{"eventVersion": "2.3", "eventSource": "aws:s3", "awsRegion": "eu-west-1",
    "eventTime": "1970-01-01T00:00:01.500Z", "eventName": "ObjectCreated:Put",
    "userIdentity": {"principalId": "AWS:AIDA"}, "requestParameters": {"sourceIPAddress": "203.0.113.12"},
    "responseElements": {"x-amz-request-id": "C3D1", "x-amz-id-2": "FMyU"},
    "s3": {"s3SchemaVersion": "1.0", "configurationId": "c",
           "bucket": {"name": "orders", "ownerIdentity": {"principalId": "A3NL"}, "arn": "arn:aws:s3:::orders"},
           "object": {"key": "in/Gr%C3%BC%C3%9Fe+%2B.json", "size": 1024, "eTag": "d41d", "versionId": "v",
                      "sequencer": "0055"}})" +
         std::string(more) + "}]}";
}

TEST(s3, is_typed) {
  const auto event = read<s3>(with(""));
  const s3_record& record = event.records.at(0);
  EXPECT_EQ(record.event_time, std::chrono::sys_time(1500ms));
  EXPECT_EQ(record.user_identity.principal_id, "AWS:AIDA");
  EXPECT_EQ(record.request_parameters.source_ip_address, "203.0.113.12");
  EXPECT_EQ(record.response_elements.request_id, "C3D1");
  EXPECT_EQ(record.response_elements.id_2, "FMyU");
  EXPECT_EQ(record.s3.bucket.name, "orders");
  EXPECT_EQ(record.s3.bucket.owner_identity.principal_id, "A3NL");
  EXPECT_EQ(record.s3.object.key, "in/Grüße +.json");
  EXPECT_EQ(record.s3.object.size, 1024U);
  EXPECT_EQ(record.s3.object.e_tag, "d41d");
  EXPECT_EQ(record.s3.object.sequencer, "0055");
  EXPECT_FALSE(test_event(event));
}

TEST(s3, says_what_happened_to_the_object) {
  const auto restored = read<s3>(with(R"(, "glacierEventData": {"restoreEventData": {
    "lifecycleRestorationExpiryTime": "1970-01-01T00:00:02Z", "lifecycleRestoreStorageClass": "GLACIER"}})"));
  EXPECT_EQ(restored.records[0].glacier_event_data->restore_event_data->lifecycle_restoration_expiry_time,
            std::chrono::sys_time(2s));
  const auto replicated = read<s3>(with(R"(, "replicationEventData": {"replicationRuleId": "r",
    "destinationBucket": "arn:aws:s3:::copy", "s3Operation": "OBJECT_PUT", "requestTime": "1970-01-01T00:00:02Z",
    "failureReason": "AssumeRoleNotPermitted", "threshold": "900", "replicationTime": "905"})"));
  EXPECT_EQ(replicated.records[0].replication_event_data->s3_operation, "OBJECT_PUT");
  EXPECT_EQ(replicated.records[0].replication_event_data->threshold->value(), 900);
  const auto tiered = read<s3>(with(R"(, "intelligentTieringEventData": {"destinationAccessTier": "ARCHIVE_ACCESS"})"));
  EXPECT_EQ(tiered.records[0].intelligent_tiering_event_data->destination_access_tier, "ARCHIVE_ACCESS");
  const auto moved = read<s3>(with(R"(, "lifecycleEventData": {"transitionEventData":
    {"destinationStorageClass": "GLACIER"}})"));
  EXPECT_EQ(moved.records[0].lifecycle_event_data->transition_event_data->destination_storage_class, "GLACIER");
}

TEST(s3, knows_little_of_what_was_deleted) {
  const auto event = read<s3>(R"({"Records": [{"s3": {"object": {"key": "a", "sequencer": "1"}}}]})");
  EXPECT_EQ(event.records.at(0).s3.object.size, std::nullopt);
  EXPECT_EQ(event.records.at(0).s3.object.e_tag, std::nullopt);
}

TEST(s3, is_told_from_the_test_event) {
  constexpr std::string_view payload = R"({"Service": "Amazon S3", "Event": "s3:TestEvent",
    "Time": "1970-01-01T00:00:01.500Z", "Bucket": "orders", "RequestId": "5582", "HostId": "8cLe"})";
  const auto tried = test_event(read<s3>(payload));
  ASSERT_TRUE(tried);
  EXPECT_EQ(tried->bucket, "orders");
  EXPECT_EQ(read<s3_test_event>(payload).time, std::chrono::sys_time(1500ms));
  EXPECT_FALSE(test_event(read<s3>(R"({"Event": "another"})")));
  EXPECT_FALSE(test_event(read<s3>(R"({"Event": "s3:TestEvent", "Bucket": 1})")));
}

TEST(s3, says_where_it_is_wrong) {
  EXPECT_EQ(problem_of<s3>(R"({"Records": [{"s3": {"object": {"size": "big"}}}]})"),
            "Records[0].s3.object.size: expected integer, got string");
  EXPECT_EQ(problem_of<s3>(R"({"Records": [{"s3": {"object": {"key": 1}}}]})"),
            "Records[0].s3.object.key: expected text");
}

}  // namespace
}  // namespace sparta::events
