#pragma once
#include <sparta/events/sns.hpp>

namespace sparta::events {

/// What a topic sends to its other subscribers, such as a queue, where it is the body of a message.
/// https://docs.aws.amazon.com/sns/latest/dg/sns-sqs-as-subscriber.html
/// https://docs.aws.amazon.com/sns/latest/dg/http-notification-json.html
struct sns_notification {
  std::string type;
  std::string message_id;
  std::optional<std::string> token;  ///< of a confirmation
  std::string topic_arn;
  std::optional<std::string> subject;
  std::string message;
  events::timestamp timestamp;
  std::string signature_version;
  std::string signature;
  std::string signing_cert_url;
  std::optional<std::string> unsubscribe_url;
  std::optional<std::string> subscribe_url;  ///< of a confirmation
  std::map<std::string, sns_message_attribute> message_attributes;
  json::rest more{};
};
constexpr auto json_names(json::as<sns_notification>) {
  return json::pascal_case({{"signing_cert_url", "SigningCertURL"},
                            {"unsubscribe_url", "UnsubscribeURL"},
                            {"subscribe_url", "SubscribeURL"}});
}

}  // namespace sparta::events
