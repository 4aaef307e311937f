#pragma once
#include <sparta/events/binary.hpp>
#include <sparta/events/json_text.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace sparta::events {

/// An attribute that the publisher gave a message.
struct sns_message_attribute {
  std::string type;   ///< `String`, `String.Array`, `Number` or `Binary`
  std::string value;  ///< as it travels: an array as JSON, bytes in base64
  json::rest more{};
};
constexpr auto json_names(json::as<sns_message_attribute>) { return json::pascal_case(); }

/// The bytes of an attribute whose type is `Binary`.
[[nodiscard]] inline result<binary> bytes_of(const sns_message_attribute& attribute) {
  return json::decode<binary>(json::value(attribute.value));
}

template <class Message>
struct sns_message_of {
  std::string type;
  std::string message_id;
  std::string topic_arn;
  std::optional<std::string> subject;
  Message message;
  events::timestamp timestamp;
  std::string signature_version;
  std::string signature;
  std::string signing_cert_url;
  std::string unsubscribe_url;
  std::map<std::string, sns_message_attribute> message_attributes;
  json::rest more{};
};
template <class Message>
constexpr auto json_names(json::as<sns_message_of<Message>>) {
  return json::pascal_case();
}

template <class Message>
struct sns_record_of {
  std::string event_version;
  std::string event_subscription_arn;
  std::string event_source;
  sns_message_of<Message> sns;
  json::rest more{};
};
template <class Message>
constexpr auto json_names(json::as<sns_record_of<Message>>) {
  return json::pascal_case();
}

using sns_message = sns_message_of<std::string>;
using sns_record = sns_record_of<std::string>;

/// A message of a topic; Lambda sends one at a time.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html
struct sns {
  std::vector<sns_record> records;
  json::rest more{};
};
constexpr auto json_names(json::as<sns>) { return json::pascal_case(); }

/// The same of a topic whose messages are JSON, such as `sns_of<s3>`: `*record.sns.message` is the payload.
template <class Payload>
struct sns_of {
  std::vector<sns_record_of<json_text<Payload>>> records;
  json::rest more{};
};
template <class Payload>
constexpr auto json_names(json::as<sns_of<Payload>>) {
  return json::pascal_case();
}

}  // namespace sparta::events
