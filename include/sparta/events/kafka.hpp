#pragma once
#include <sparta/events/batch.hpp>
#include <sparta/events/binary.hpp>
#include <sparta/events/byte_numbers.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

/// By which schema of a registry a key or a value was written.
/// https://docs.aws.amazon.com/lambda/latest/dg/services-consume-kafka-events.html
struct kafka_schema {
  std::string data_format;  ///< such as `AVRO`
  std::string schema_id;
  json::rest more{};
};
constexpr auto json_names(json::as<kafka_schema>) { return json::camel_case(); }

struct kafka;

struct kafka_record {
  using batch_type = kafka;
  std::string topic;
  std::int32_t partition = 0;
  std::int64_t offset = 0;
  epoch_milliseconds timestamp;
  std::string timestamp_type;  ///< `CREATE_TIME` or `LOG_APPEND_TIME`
  std::optional<binary> key;
  std::optional<binary> value;                               ///< not there in a tombstone
  std::vector<std::map<std::string, byte_numbers>> headers;  ///< in their order, each a name and its value
  std::optional<kafka_schema> key_schema_metadata;
  std::optional<kafka_schema> value_schema_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<kafka_record>) { return json::camel_case(); }

/// Records of topics of Amazon MSK or of a cluster of one's own.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html
/// https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html
struct kafka {
  std::string event_source;                                  ///< `aws:kafka` or `SelfManagedKafka`
  std::optional<std::string> event_source_arn;               ///< of Amazon MSK
  std::string bootstrap_servers;                             ///< with commas between them
  std::map<std::string, std::vector<kafka_record>> records;  ///< by topic and partition: `orders-0`
  json::rest more{};
};
constexpr auto json_names(json::as<kafka>) { return json::camel_case(); }

/// What Lambda calls a record.
/// https://docs.aws.amazon.com/lambda/latest/dg/kafka-retry-configurations.html
struct kafka_item {
  std::string partition;  ///< with its topic: `orders-0`
  std::int64_t offset = 0;
  json::rest more{};
};
constexpr auto json_names(json::as<kafka_item>) { return json::camel_case(); }

/// What a handler of a whole batch answers.
using kafka_item_failures = batch_item_failures_of<kafka_item>;

inline kafka_item item_identifier(const kafka_record& record) {
  return {.partition = record.topic + "-" + std::to_string(record.partition), .offset = record.offset};
}
/// Within a partition.
inline std::optional<std::string> order_of(const kafka_record& record) { return item_identifier(record).partition; }

template <class Visit>
void for_each_record(kafka& batch, Visit visit) {
  for (auto& [partition, records] : batch.records)
    for (auto& record : records) visit(record);
}

}  // namespace sparta::events
