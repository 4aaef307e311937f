#pragma once
#include <sparta/events/batch.hpp>
#include <sparta/events/binary.hpp>
#include <sparta/events/time_window.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

struct kinesis_data {
  std::string kinesis_schema_version;
  std::string partition_key;
  std::string sequence_number;
  binary data;
  epoch_seconds approximate_arrival_timestamp;
  std::optional<std::string> encryption_type;
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis_data>) { return json::camel_case(); }

struct kinesis;

struct kinesis_record {
  using batch_type = events::kinesis;
  kinesis_data kinesis;
  std::string event_source;
  std::string event_version;
  std::string event_id;  ///< shard and sequence number
  std::string event_name;
  std::string invoke_identity_arn;
  std::string aws_region;
  std::string event_source_arn;
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis_record>) {
  return json::camel_case({{"event_id", "eventID"}, {"event_source_arn", "eventSourceARN"}});
}

/// Records of a data stream: of one shard, in their order.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html
struct kinesis {
  std::vector<kinesis_record> records;
  json::rest more{};
};
constexpr auto json_names(json::as<kinesis>) { return json::pascal_case(); }

/// The same with a tumbling window; the answer is a `time_window_response`.
template <class State = json::value>
struct kinesis_window {
  std::vector<kinesis_record> records;
  time_window window;
  State state{};
  std::string shard_id;
  std::string event_source_arn;
  bool is_final_invoke_for_window = false;
  bool is_window_terminated_early = false;
  json::rest more{};
};
template <class State>
constexpr auto json_names(json::as<kinesis_window<State>>) {
  return json::camel_case({{"records", "Records"}, {"event_source_arn", "eventSourceARN"}});
}

inline std::string item_identifier(const kinesis_record& record) { return record.kinesis.sequence_number; }
/// All of a shard.
inline std::optional<std::string> order_of(const kinesis_record&) { return ""; }

}  // namespace sparta::events
