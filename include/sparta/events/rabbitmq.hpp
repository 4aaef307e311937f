#pragma once
#include <sparta/events/binary.hpp>
#include <sparta/events/byte_numbers.hpp>
#include <sparta/events/number_text.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sparta::events {

/// The value of a header that is text, or bytes.
struct rabbitmq_bytes {
  byte_numbers bytes;
  json::rest more{};
};
/// A number or a list, else.
using rabbitmq_header = std::variant<rabbitmq_bytes, json::value>;

struct rabbitmq_properties {
  std::optional<std::string> content_type;
  std::optional<std::string> content_encoding;
  std::map<std::string, rabbitmq_header> headers;
  std::optional<std::int32_t> delivery_mode;  ///< 1: the message is kept in memory, 2: on disk
  std::optional<std::int32_t> priority;
  std::optional<std::string> correlation_id;
  std::optional<std::string> reply_to;
  std::optional<number_text<std::int64_t>> expiration;  ///< in milliseconds
  std::optional<std::string> message_id;
  std::optional<events::timestamp> timestamp;
  std::optional<std::string> type;
  std::optional<std::string> user_id;
  std::optional<std::string> app_id;
  std::optional<std::string> cluster_id;
  std::int64_t body_size = 0;
  json::rest more{};
};
constexpr auto json_names(json::as<rabbitmq_properties>) { return json::camel_case(); }

struct rabbitmq_message {
  rabbitmq_properties basic_properties;
  bool redelivered = false;
  binary data;
  json::rest more{};
};
constexpr auto json_names(json::as<rabbitmq_message>) { return json::camel_case(); }

/// Messages of queues of a broker of Amazon MQ for RabbitMQ.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html
struct rabbitmq {
  std::string event_source;
  std::string event_source_arn;
  /// By queue and virtual host: `orders::/`.
  std::map<std::string, std::vector<rabbitmq_message>> messages_by_queue;
  json::rest more{};
};
constexpr auto json_names(json::as<rabbitmq>) {
  return json::camel_case({{"messages_by_queue", "rmqMessagesByQueue"}});
}

}  // namespace sparta::events
