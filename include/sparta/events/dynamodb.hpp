#pragma once
#include <sparta/dynamodb/attribute_value.hpp>
#include <sparta/events/batch.hpp>
#include <sparta/events/time_window.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

/// An item before and after; which of the images are there, the stream's view says.
/// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_StreamRecord.html
struct dynamodb_change {
  std::optional<epoch_seconds> approximate_creation_date_time;
  sparta::dynamodb::item keys;
  std::optional<sparta::dynamodb::item> new_image;
  std::optional<sparta::dynamodb::item> old_image;
  std::string sequence_number;
  std::uint64_t size_bytes = 0;
  std::string stream_view_type;  ///< `KEYS_ONLY`, `NEW_IMAGE`, `OLD_IMAGE` or `NEW_AND_OLD_IMAGES`
  json::rest more{};
};
constexpr auto json_names(json::as<dynamodb_change>) { return json::pascal_case(); }

struct dynamodb_user_identity {
  std::string type;
  std::string principal_id;
  json::rest more{};
};
constexpr auto json_names(json::as<dynamodb_user_identity>) { return json::camel_case(); }

struct dynamodb;

struct dynamodb_record {
  using batch_type = events::dynamodb;
  std::string event_id;
  std::string event_name;  ///< `INSERT`, `MODIFY` or `REMOVE`
  std::string event_version;
  std::string event_source;
  std::string aws_region;
  dynamodb_change dynamodb;
  std::optional<dynamodb_user_identity> user_identity;
  std::string event_source_arn;
  std::optional<std::string> table_name;     ///< in a Kinesis data stream
  std::optional<std::string> record_format;  ///< in a Kinesis data stream
  json::rest more{};
};
constexpr auto json_names(json::as<dynamodb_record>) {
  return json::camel_case({{"event_id", "eventID"}, {"event_source_arn", "eventSourceARN"}});
}

/// Changes of a table's items: of one shard, in their order.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html
struct dynamodb {
  std::vector<dynamodb_record> records;
  json::rest more{};
};
constexpr auto json_names(json::as<events::dynamodb>) { return json::pascal_case(); }

/// The same with a tumbling window; the answer is a `time_window_response`.
template <class State = json::value>
struct dynamodb_window {
  std::vector<dynamodb_record> records;
  time_window window;
  State state{};
  std::string shard_id;
  std::string event_source_arn;
  bool is_final_invoke_for_window = false;
  bool is_window_terminated_early = false;
  json::rest more{};
};
template <class State>
constexpr auto json_names(json::as<dynamodb_window<State>>) {
  return json::camel_case({{"records", "Records"}, {"event_source_arn", "eventSourceARN"}});
}

/// Whether DynamoDB removed the item itself, since its time to live was over.
/// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-streams.html
[[nodiscard]] inline bool has_expired(const dynamodb_record& record) {
  return record.event_name == "REMOVE" && record.user_identity && record.user_identity->type == "Service" &&
         record.user_identity->principal_id == "dynamodb.amazonaws.com";
}

inline std::string item_identifier(const dynamodb_record& record) { return record.dynamodb.sequence_number; }
/// All of a shard.
inline std::optional<std::string> order_of(const dynamodb_record&) { return ""; }

}  // namespace sparta::events
