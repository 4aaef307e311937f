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

struct activemq_destination {
  std::string physical_name;
  json::rest more{};
};
constexpr auto json_names(json::as<activemq_destination>) { return json::camel_case(); }

struct activemq_message {
  std::string message_id;
  std::string message_type;  ///< `jms/text-message` or `jms/bytes-message`
  std::optional<std::string> connection_id;
  std::int32_t delivery_mode = 0;
  std::optional<std::string> correlation_id;
  std::optional<std::string> reply_to;
  activemq_destination destination;
  bool redelivered = false;
  std::optional<std::string> type;
  number_text<std::int64_t> expiration;  ///< in milliseconds; 0: never
  std::int32_t priority = 0;
  binary data;
  epoch_milliseconds timestamp;
  epoch_milliseconds broker_in_time;
  epoch_milliseconds broker_out_time;
  std::map<std::string, json::value> properties;  ///< what the sender set
  json::rest more{};
};
constexpr auto json_names(json::as<activemq_message>) {
  return json::camel_case({{"message_id", "messageID"}, {"correlation_id", "correlationID"}});
}

/// Messages of a queue of a broker of Amazon MQ for ActiveMQ.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html
struct activemq {
  std::string event_source;
  std::string event_source_arn;
  std::vector<activemq_message> messages;
  json::rest more{};
};
constexpr auto json_names(json::as<activemq>) { return json::camel_case(); }

}  // namespace sparta::events
