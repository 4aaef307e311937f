#pragma once
#include <sparta/events/batch.hpp>
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

/// An attribute that the sender gave a message. Which of the values is there, its `data_type` says.
struct sqs_message_attribute {
  std::string data_type;  ///< `String`, `Number` or `Binary`, with `.custom` behind it or not
  std::optional<std::string> string_value;
  std::optional<binary> binary_value;
  std::vector<std::string> string_list_values;
  std::vector<binary> binary_list_values;
  json::rest more{};
};
constexpr auto json_names(json::as<sqs_message_attribute>) { return json::camel_case(); }

/// What SQS itself knows of a message.
struct sqs_attributes {
  number_text<std::uint32_t> approximate_receive_count;
  epoch_milliseconds sent_timestamp;
  epoch_milliseconds approximate_first_receive_timestamp;
  std::string sender_id;
  std::optional<std::string> sequence_number;           ///< of a FIFO queue
  std::optional<std::string> message_group_id;          ///< of a FIFO queue
  std::optional<std::string> message_deduplication_id;  ///< of a FIFO queue
  std::optional<std::string> aws_trace_header;
  std::optional<std::string> dead_letter_queue_source_arn;
  json::rest more{};
};
constexpr auto json_names(json::as<sqs_attributes>) {
  return json::pascal_case({{"aws_trace_header", "AWSTraceHeader"}});
}

struct sqs;

struct sqs_message {
  using batch_type = sqs;
  std::string message_id;
  std::string receipt_handle;
  std::string body;
  std::string md5_of_body;
  std::string md5_of_message_attributes;
  sqs_attributes attributes;
  std::map<std::string, sqs_message_attribute> message_attributes;
  std::string event_source;
  std::string event_source_arn;
  std::string aws_region;
  json::rest more{};
};
constexpr auto json_names(json::as<sqs_message>) { return json::camel_case({{"event_source_arn", "eventSourceARN"}}); }

/// Messages of a queue.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
struct sqs {
  std::vector<sqs_message> records;
  json::rest more{};
};
constexpr auto json_names(json::as<sqs>) { return json::pascal_case(); }

inline std::string item_identifier(const sqs_message& message) { return message.message_id; }
/// In a FIFO queue, within a group.
inline std::optional<std::string> order_of(const sqs_message& message) { return message.attributes.message_group_id; }

}  // namespace sparta::events
