#pragma once
#include <sparta/aws/session.hpp>
#include <sparta/result.hpp>

#include <map>
#include <string>

/// https://docs.aws.amazon.com/sns/latest/api/welcome.html
namespace sparta::aws::sns {

/// Of the kind String.
using message_attributes = std::map<std::string, std::string, std::less<>>;

struct publish_request {
  std::string topic_arn;
  std::string message;
  std::string subject{};
  sns::message_attributes message_attributes{};
  std::string message_group_id{};          ///< FIFO topics
  std::string message_deduplication_id{};  ///< makes a repeat harmless, so it may then be repeated
};
struct publish_response {
  std::string message_id;
  std::string sequence_number{};
};
result<publish_response> publish(session& with, const publish_request& what);

struct subscribe_request {
  std::string topic_arn;
  std::string protocol;  ///< `lambda`, `sqs`, `email` …
  std::string endpoint;
  std::map<std::string, std::string, std::less<>> attributes{};  ///< `FilterPolicy`, `RawMessageDelivery` …
};
/// The subscription's ARN.
[[nodiscard]] result<std::string> subscribe(session& with, const subscribe_request& what);
/// Succeeds when there is no such subscription.
result<void> unsubscribe(session& with, std::string_view subscription_arn);

}  // namespace sparta::aws::sns
