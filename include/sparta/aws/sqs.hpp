#pragma once
#include <sparta/aws/session.hpp>
#include <sparta/result.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/Welcome.html
namespace sparta::aws::sqs {

/// Of the kind String.
using message_attributes = std::map<std::string, std::string, std::less<>>;

struct send_message_request {
  std::string queue_url;
  std::string message_body;
  std::optional<std::chrono::seconds> delay_seconds{};  ///< up to 15 minutes; the queue's own without
  sqs::message_attributes message_attributes{};
  std::string message_group_id{};          ///< FIFO queues
  std::string message_deduplication_id{};  ///< makes a repeat harmless, so it may then be repeated
};
struct send_message_response {
  std::string message_id;
  std::string sequence_number{};
};
result<send_message_response> send_message(session& with, const send_message_request& what);

struct batch_entry {
  std::string message_body;
  std::optional<std::chrono::seconds> delay_seconds{};
  sqs::message_attributes message_attributes{};
  std::string message_group_id{};
  std::string message_deduplication_id{};
};
struct send_message_batch_request {
  std::string queue_url;
  std::vector<batch_entry> entries;  ///< any number: sent ten at a time
};
struct batch_failure {
  std::size_t entry = 0;  ///< which one, from 0
  std::string code;
  std::string message{};
  bool sender_fault = false;
};
struct send_message_batch_response {
  std::vector<batch_failure> failed{};
};
[[nodiscard]] result<send_message_batch_response> send_message_batch(session& with,
                                                                     const send_message_batch_request& what);

struct receive_message_request {
  std::string queue_url;
  int max_number_of_messages = 1;             ///< up to 10
  std::chrono::seconds wait_time_seconds{0};  ///< up to 20
  std::optional<std::chrono::seconds> visibility_timeout{};
};
struct message {
  std::string message_id;
  std::string receipt_handle;
  std::string body;
  std::map<std::string, std::string, std::less<>> attributes{};  ///< `SentTimestamp`, `ApproximateReceiveCount` …
  sqs::message_attributes message_attributes{};                  ///< those of the kinds String and Number
};
[[nodiscard]] result<std::vector<message>> receive_message(session& with, const receive_message_request& what);

result<void> delete_message(session& with, std::string_view queue_url, std::string_view receipt_handle);

}  // namespace sparta::aws::sqs
