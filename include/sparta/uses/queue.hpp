#pragma once
#include <sparta/aws/sqs.hpp>
#include <sparta/uses.hpp>
#include <sparta/uses/message_text.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace sparta {

struct send_options {
  std::optional<std::chrono::seconds> delay_seconds{};  ///< up to 15 minutes; the queue's own without
  aws::sqs::message_attributes message_attributes{};
  std::string message_group_id{};          ///< FIFO queues
  std::string message_deduplication_id{};  ///< makes a repeat harmless
};

namespace detail {

/// What a `uses<…>` of a queue does.
template <class Uses>
struct queue_operations {
  /// Text as it is, anything else as JSON.
  template <class T>
  result<aws::sqs::send_message_response> send(const T& message, const send_options& options = {}) const {
    static_assert(Uses::allows("sqs:SendMessage"),
                  "sparta: this uses<…> of a queue declares no write access: say sparta::uses<…, sparta::write>");
    const auto& self = static_cast<const Uses&>(*this);
    aws::session aws(self.call());
    return aws::sqs::send_message(aws, {.queue_url = self.ref(),
                                        .message_body = message_text(message),
                                        .delay_seconds = options.delay_seconds,
                                        .message_attributes = options.message_attributes,
                                        .message_group_id = options.message_group_id,
                                        .message_deduplication_id = options.message_deduplication_id});
  }
};

}  // namespace detail
}  // namespace sparta
