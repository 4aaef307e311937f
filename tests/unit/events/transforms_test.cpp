#include "payload.hpp"

#include <sparta/events/firehose.hpp>
#include <sparta/events/kinesis_analytics.hpp>
#include <sparta/events/kinesis_analytics_output.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

TEST(firehose, is_typed) {
  const auto event = read<firehose>(R"({"invocationId": "i", "deliveryStreamArn": "arn:delivery",
    "sourceKinesisStreamArn": "arn:source", "region": "eu-west-1", "records": [{"recordId": "1",
    "approximateArrivalTimestamp": 1507217624302, "data": "aGVsbG8=", "kinesisRecordMetadata": {"shardId": "s",
    "partitionKey": "p", "approximateArrivalTimestamp": "1507217624302", "sequenceNumber": "4954",
    "subsequenceNumber": ""}}]})");
  EXPECT_EQ(event.delivery_stream_arn, "arn:delivery");
  EXPECT_EQ(event.source_kinesis_stream_arn, "arn:source");
  const firehose_record& record = event.records.at(0);
  EXPECT_EQ(record.record_id, "1");
  EXPECT_EQ(record.data.text(), "hello");
  EXPECT_EQ(record.approximate_arrival_timestamp, std::chrono::sys_time(1507217624302ms));
  EXPECT_EQ(record.kinesis_record_metadata->partition_key, "p");
  EXPECT_EQ(record.kinesis_record_metadata->approximate_arrival_timestamp, record.approximate_arrival_timestamp);
  EXPECT_EQ(record.kinesis_record_metadata->subsequence_number->value(), 0U);
  EXPECT_EQ(problem_of<firehose>(R"({"records": [{"data": 5}]})"), "records[0].data: expected bytes as base64");
}

TEST(firehose, is_answered) {
  EXPECT_EQ(
      json::encode(firehose_response{
          .records = {{.record_id = "1", .result = "Ok", .data = binary("hello")},
                      {.record_id = "2",
                       .result = "Ok",
                       .metadata = firehose_metadata{.partition_keys = {{{"year", "2026"}}}, .otf_metadata = {}}}}}),
      R"({"records":[{"recordId":"1","result":"Ok","data":"aGVsbG8="},)"
      R"({"recordId":"2","result":"Ok","data":"","metadata":{"partitionKeys":{"year":"2026"}}}]})");
  const auto answer = read<firehose_response>(R"({"records": [{"recordId": "1", "result": "Dropped", "data": "",
    "metadata": {"otfMetadata": {"destinationTableName": "t", "destinationDatabaseName": "d",
    "operation": "update"}}}]})");
  EXPECT_EQ(answer.records.at(0).metadata->otf_metadata->destination_table_name, "t");
}

TEST(kinesis_analytics, is_typed) {
  const auto event = read<kinesis_analytics>(R"({"invocationId": "i", "applicationArn": "arn:app",
    "streamArn": "arn:stream", "records": [{"recordId": "1", "data": "aGVsbG8=", "kinesisStreamRecordMetadata":
    {"sequenceNumber": "4954", "partitionKey": "p", "shardId": "s", "approximateArrivalTimestamp": 1507217624302}},
    {"recordId": "2", "data": "", "kinesisFirehoseRecordMetadata": {"approximateArrivalTimestamp": 1507217624302}}]})");
  EXPECT_EQ(event.stream_arn, "arn:stream");
  EXPECT_EQ(event.records.at(0).kinesis_stream_record_metadata->shard_id, "s");
  EXPECT_EQ(event.records.at(1).kinesis_firehose_record_metadata->approximate_arrival_timestamp,
            std::chrono::sys_time(1507217624302ms));
  EXPECT_EQ(json::encode(
                kinesis_analytics_response{.records = {{.record_id = "1", .result = "Ok", .data = binary("hello")}}}),
            R"({"records":[{"recordId":"1","result":"Ok","data":"aGVsbG8="}]})");
  EXPECT_EQ(problem_of<kinesis_analytics>(R"({"records": 1})"), "records: expected array, got number");
}

TEST(kinesis_analytics, delivers) {
  const auto event = read<kinesis_analytics_output>(R"({"invocationId": "i", "applicationArn": "arn:app", "records": [
    {"recordId": "1", "lambdaDeliveryRecordMetadata": {"retryHint": 2}, "data": "aGVsbG8="}]})");
  EXPECT_EQ(event.records.at(0).lambda_delivery_record_metadata->retry_hint, 2);
  EXPECT_EQ(event.records.at(0).data.text(), "hello");
  EXPECT_EQ(json::encode(kinesis_analytics_output_response{.records = {{.record_id = "1", .result = "Ok"}}}),
            R"({"records":[{"recordId":"1","result":"Ok"}]})");
  EXPECT_EQ(problem_of<kinesis_analytics_output>(R"({"records": [{"lambdaDeliveryRecordMetadata": []}]})"),
            "records[0].lambdaDeliveryRecordMetadata: expected object, got array");
}

}  // namespace
}  // namespace sparta::events
