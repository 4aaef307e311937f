#include "payload.hpp"

#include <sparta/events/lambda_destination.hpp>
#include <sparta/events/lambda_stream_failure.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

struct order {
  int id = 0;
};

TEST(lambda_destination, is_typed) {
  constexpr std::string_view payload = R"({"version": "1.0", "timestamp": "1970-01-01T00:00:01.500Z",
    "requestContext": {"requestId": "r", "functionArn": "arn:f:$LATEST", "condition": "RetriesExhausted",
    "approximateInvokeCount": 3}, "requestPayload": {"id": 42},
    "responseContext": {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"},
    "responsePayload": {"errorType": "T", "errorMessage": "m"}})";
  const auto record = read<lambda_destination<order>>(payload);
  EXPECT_EQ(record.timestamp, std::chrono::sys_time(1500ms));
  EXPECT_EQ(record.request_context.condition, "RetriesExhausted");
  EXPECT_EQ(record.request_context.approximate_invoke_count, 3U);
  EXPECT_EQ(record.request_payload.id, 42);
  EXPECT_EQ(record.response_context->function_error, "Unhandled");
  EXPECT_EQ(*record.response_payload->find("errorType"), json::value("T"));
  EXPECT_EQ(read<lambda_destination<>>(payload).request_payload, (json::value{{"id", 42}}));
}

TEST(lambda_destination, may_have_no_answer) {
  const auto record = read<lambda_destination<>>(R"({"requestContext": {"condition": "EventAgeExceeded",
    "approximateInvokeCount": 0}, "requestPayload": null})");
  EXPECT_FALSE(record.response_context);
  EXPECT_EQ(problem_of<lambda_destination<>>(R"({"requestContext": {"approximateInvokeCount": -1}})"),
            "requestContext.approximateInvokeCount: expected integer in 0..4294967295, got -1");
}

TEST(lambda_stream_failure, is_typed) {
  const auto kinesis = read<lambda_stream_failure>(R"({"requestContext": {"requestId": "r"}, "version": "1.0",
    "timestamp": "1970-01-01T00:00:01.500Z", "KinesisBatchInfo": {"shardId": "s", "startSequenceNumber": "1",
    "endSequenceNumber": "2", "approximateArrivalOfFirstRecord": "1970-01-01T00:00:01Z",
    "approximateArrivalOfLastRecord": "1970-01-01T00:00:02Z", "batchSize": 2, "streamArn": "arn:stream"}})");
  EXPECT_EQ(kinesis.kinesis_batch_info->end_sequence_number, "2");
  EXPECT_EQ(kinesis.kinesis_batch_info->batch_size, 2U);
  EXPECT_EQ(kinesis.kinesis_batch_info->approximate_arrival_of_last_record, std::chrono::sys_time(2s));
  const auto table = read<lambda_stream_failure>(R"({"DDBStreamBatchInfo": {"shardId": "t"}})");
  EXPECT_EQ(table.dynamodb_batch_info->shard_id, "t");
  EXPECT_EQ(problem_of<lambda_stream_failure>(R"({"KinesisBatchInfo": {"batchSize": "2"}})"),
            "KinesisBatchInfo.batchSize: expected integer, got string");
}

}  // namespace
}  // namespace sparta::events
