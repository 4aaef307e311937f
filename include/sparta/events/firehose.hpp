#pragma once
#include <sparta/events/binary.hpp>
#include <sparta/events/number_text.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

/// What a record was in the data stream that it came from.
struct firehose_kinesis_metadata {
  std::string shard_id;
  std::string partition_key;
  epoch_milliseconds approximate_arrival_timestamp;
  std::string sequence_number;
  std::optional<number_text<std::uint64_t>> subsequence_number;
  json::rest more{};
};
constexpr auto json_names(json::as<firehose_kinesis_metadata>) { return json::camel_case(); }

struct firehose_record {
  std::string record_id;
  binary data;
  epoch_milliseconds approximate_arrival_timestamp;
  std::optional<firehose_kinesis_metadata> kinesis_record_metadata;
  json::rest more{};
};
constexpr auto json_names(json::as<firehose_record>) { return json::camel_case(); }

/// Records that a Firehose stream has transformed.
/// https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-flow.html
struct firehose {
  std::string invocation_id;
  std::string delivery_stream_arn;
  std::optional<std::string> source_kinesis_stream_arn;
  std::string region;
  std::vector<firehose_record> records;
  json::rest more{};
};
constexpr auto json_names(json::as<firehose>) { return json::camel_case(); }

/// Where a record goes in a destination of Apache Iceberg tables.
/// https://docs.aws.amazon.com/firehose/latest/dev/apache-iceberg-format-input-record.html
struct firehose_table {
  std::string destination_database_name{};
  std::string destination_table_name{};
  std::string operation{};  ///< `insert`, `update` or `delete`
  json::rest more{};
};
constexpr auto json_names(json::as<firehose_table>) { return json::camel_case(); }

struct firehose_metadata {
  /// https://docs.aws.amazon.com/firehose/latest/dev/dynamic-partitioning-partitioning-keys.html
  std::optional<std::map<std::string, std::string>> partition_keys{};
  std::optional<firehose_table> otf_metadata{};
  json::rest more{};
};
constexpr auto json_names(json::as<firehose_metadata>) { return json::camel_case(); }

struct firehose_transformed {
  std::string record_id{};  ///< the request's
  std::string result{};     ///< `Ok`, `Dropped` or `ProcessingFailed`
  binary data{};
  std::optional<firehose_metadata> metadata{};
  json::rest more{};
};
constexpr auto json_names(json::as<firehose_transformed>) { return json::camel_case(); }

/// The answer, with each record of the request.
struct firehose_response {
  std::vector<firehose_transformed> records{};
  json::rest more{};
};
constexpr auto json_names(json::as<firehose_response>) { return json::camel_case(); }

}  // namespace sparta::events
