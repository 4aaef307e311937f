#pragma once
#include <sparta/aws/sns.hpp>
#include <sparta/uses.hpp>
#include <sparta/uses/message_text.hpp>

#include <string>

namespace sparta {

struct publish_options {
  std::string subject{};
  aws::sns::message_attributes message_attributes{};
  std::string message_group_id{};          ///< FIFO topics
  std::string message_deduplication_id{};  ///< makes a repeat harmless
};

namespace detail {

/// What a `uses<…>` of a topic does.
template <class Uses>
struct topic_operations {
  /// Text as it is, anything else as JSON.
  template <class T>
  result<aws::sns::publish_response> publish(const T& message, const publish_options& options = {}) const {
    static_assert(Uses::allows("sns:Publish"),
                  "sparta: this uses<…> of a topic declares no write access: say sparta::uses<…, sparta::write>");
    const auto& self = static_cast<const Uses&>(*this);
    aws::session aws(self.call());
    return aws::sns::publish(aws, {.topic_arn = self.ref(),
                                   .message = message_text(message),
                                   .subject = options.subject,
                                   .message_attributes = options.message_attributes,
                                   .message_group_id = options.message_group_id,
                                   .message_deduplication_id = options.message_deduplication_id});
  }
};

}  // namespace detail
}  // namespace sparta
