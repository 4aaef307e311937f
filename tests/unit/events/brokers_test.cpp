#include "payload.hpp"

#include <sparta/events/activemq.hpp>
#include <sparta/events/kafka.hpp>
#include <sparta/events/rabbitmq.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

TEST(kafka, is_typed) {
  const auto event = read<kafka>(R"({"eventSource": "aws:kafka", "eventSourceArn": "arn:cluster",
    "bootstrapServers": "b-1:9092,b-2:9092", "records": {"orders-0": [{"topic": "orders", "partition": 0, "offset": 15,
    "timestamp": 1545084650987, "timestampType": "CREATE_TIME", "key": "NDI=", "value": "cGFpZA==",
    "headers": [{"tenant": [97, 99, 109, 101]}, {"raw": [-34, 0, 127]}, {"raw": [222, 0]}],
    "valueSchemaMetadata": {"dataFormat": "AVRO", "schemaId": "8d0c"}}, {"key": null, "value": null}]}})");
  const kafka_record& record = event.records.at("orders-0").at(0);
  EXPECT_EQ(event.event_source_arn, "arn:cluster");
  EXPECT_EQ(record.offset, 15);
  EXPECT_EQ(record.timestamp, std::chrono::sys_time(1545084650987ms));
  EXPECT_EQ(record.key->text(), "42");
  EXPECT_EQ(record.value->text(), "paid");
  EXPECT_EQ(record.headers.at(0).at("tenant"), "acme");
  EXPECT_EQ(record.headers.at(1).at("raw"), std::string("\xde\0\x7f", 3));
  EXPECT_EQ(record.headers.at(2).at("raw"), std::string("\xde\0", 2));
  EXPECT_EQ(record.value_schema_metadata->schema_id, "8d0c");
  EXPECT_FALSE(event.records.at("orders-0").at(1).value);
}

TEST(kafka, says_where_it_is_wrong) {
  EXPECT_EQ(problem_of<kafka>(R"({"records": {"a-0": [{"headers": [{"h": [300]}]}]}})"),
            "records.a-0[0].headers[0].h: expected bytes: numbers in -128..255");
  EXPECT_EQ(problem_of<kafka>(R"({"records": {"a-0": [{"headers": [{"h": "x"}]}]}})"),
            "records.a-0[0].headers[0].h: expected an array of bytes");
  EXPECT_EQ(problem_of<kafka>(R"({"records": []})"), "records: expected object, got array");
}

TEST(byte_numbers, are_one_kind_of_bytes) {
  EXPECT_EQ(problem_of<byte_numbers>("[-1, 200]"), "expected bytes: numbers in -128..127 or in 0..255");
  auto bytes = *json::decode<byte_numbers>("[200]");
  bytes += "a";
  EXPECT_EQ(json::encode(bytes), "[-56,97]");
}

TEST(activemq, is_typed) {
  const auto event = read<activemq>(R"({"eventSource": "aws:mq", "eventSourceArn": "arn:broker", "messages": [{
    "messageID": "ID:1", "messageType": "jms/text-message", "connectionId": "c", "deliveryMode": 1,
    "correlationID": "x", "replyTo": null, "destination": {"physicalName": "orders"}, "redelivered": true, "type": "",
    "expiration": "60000", "priority": 4, "data": "cGFpZA==", "timestamp": 1599863938941,
    "brokerInTime": 1599863938943, "brokerOutTime": 1599863938944, "properties": {"n": 5, "s": "t"}}]})");
  const activemq_message& message = event.messages.at(0);
  EXPECT_EQ(message.message_id, "ID:1");
  EXPECT_EQ(message.correlation_id, "x");
  EXPECT_EQ(message.destination.physical_name, "orders");
  EXPECT_TRUE(message.redelivered);
  EXPECT_EQ(message.expiration, 60000);
  EXPECT_EQ(message.data.text(), "paid");
  EXPECT_EQ(message.broker_out_time - message.timestamp, 3ms);
  EXPECT_EQ(message.properties.at("n"), json::value(5));
  EXPECT_EQ(problem_of<activemq>(R"({"messages": [{"redelivered": "no"}]})"),
            "messages[0].redelivered: expected boolean, got string");
}

TEST(rabbitmq, is_typed) {
  const auto event = read<rabbitmq>(R"({"eventSource": "aws:rmq", "eventSourceArn": "arn:broker",
    "rmqMessagesByQueue": {"orders::/": [{"basicProperties": {"contentType": "text/plain", "contentEncoding": null,
    "headers": {"tenant": {"bytes": [97, 99]}, "tries": 3}, "deliveryMode": 1, "priority": 34, "expiration": "60000",
    "timestamp": "1970-01-01T12:33:41Z", "userId": "AIDA", "bodySize": 4}, "redelivered": false,
    "data": "cGFpZA=="}]}})");
  const rabbitmq_message& message = event.messages_by_queue.at("orders::/").at(0);
  EXPECT_EQ(std::get<rabbitmq_bytes>(message.basic_properties.headers.at("tenant")).bytes, "ac");
  EXPECT_EQ(std::get<json::value>(message.basic_properties.headers.at("tries")), json::value(3));
  EXPECT_EQ(message.basic_properties.expiration->value(), 60000);
  EXPECT_EQ(message.basic_properties.user_id, "AIDA");
  EXPECT_EQ(message.basic_properties.body_size, 4);
  EXPECT_EQ(message.data.text(), "paid");
  EXPECT_EQ(problem_of<rabbitmq>(R"({"rmqMessagesByQueue": {"q": [{"basicProperties": {"bodySize": []}}]}})"),
            "rmqMessagesByQueue.q[0].basicProperties.bodySize: expected integer, got array");
}

}  // namespace
}  // namespace sparta::events
