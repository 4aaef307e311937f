#include "aws/json_input.hpp"
#include "aws/json_members.hpp"

#include <sparta/aws/calls.hpp>
#include <sparta/aws/sqs.hpp>

#include <algorithm>
#include <charconv>

namespace sparta::aws::sqs {
namespace {

/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html
constexpr std::size_t most_in_one = 10;

result<json::value> ask(session& with, std::string_view operation, json::object input, bool idempotent) {
  return json_call(with, {.service = "sqs",
                          .target = "AmazonSQS",
                          .operation = std::string(operation),
                          .body = std::move(input),
                          .version = "1.0",
                          .idempotent = idempotent});
}

/// What a message and an entry of a batch have in common.
template <class Message>
json::object input_of(const Message& what) {
  json::object input{{"MessageBody", what.message_body}};
  if (what.delay_seconds) input["DelaySeconds"] = what.delay_seconds->count();
  add_unless_empty(input, "MessageGroupId", what.message_group_id);
  add_unless_empty(input, "MessageDeduplicationId", what.message_deduplication_id);
  json::object attributes;
  for (const auto& [name, value] : what.message_attributes)
    attributes[name] = {{"DataType", "String"}, {"StringValue", value}};
  if (!attributes.empty()) input["MessageAttributes"] = std::move(attributes);
  return input;
}

std::size_t entry_in(const json::value& failed) {
  const auto id = text_member(failed, "Id");
  std::size_t entry = 0;
  std::from_chars(id.data(), id.data() + id.size(), entry);
  return entry;
}

void collect(std::vector<batch_failure>& into, const json::value& answer) {
  for (const auto& each : array_member(answer, "Failed")) {
    const auto* fault = each.find("SenderFault");
    into.push_back({.entry = entry_in(each),
                    .code = text_member(each, "Code"),
                    .message = text_member(each, "Message"),
                    .sender_fault = fault != nullptr && fault->is_bool() && fault->as_bool()});
  }
}

message message_in(const json::value& from) {
  message one{.message_id = text_member(from, "MessageId"),
              .receipt_handle = text_member(from, "ReceiptHandle"),
              .body = text_member(from, "Body")};
  if (const auto* all = from.find("Attributes"); all != nullptr && all->is_object())
    for (const auto& [name, value] : all->as_object())
      if (value.is_string()) one.attributes.emplace(name, value.as_string());
  if (const auto* all = from.find("MessageAttributes"); all != nullptr && all->is_object())
    for (const auto& [name, value] : all->as_object())
      if (const auto* text = value.find("StringValue"); text != nullptr && text->is_string())
        one.message_attributes.emplace(name, text->as_string());
  return one;
}

}  // namespace

result<send_message_response> send_message(session& with, const send_message_request& what) {
  auto input = input_of(what);
  input["QueueUrl"] = what.queue_url;
  const auto answer = ask(with, "SendMessage", std::move(input), !what.message_deduplication_id.empty());
  if (!answer) return answer.error();
  return send_message_response{.message_id = text_member(*answer, "MessageId"),
                               .sequence_number = text_member(*answer, "SequenceNumber")};
}

result<send_message_batch_response> send_message_batch(session& with, const send_message_batch_request& what) {
  send_message_batch_response all;
  for (std::size_t from = 0; from < what.entries.size(); from += most_in_one) {
    json::array entries;
    bool repeatable = true;
    for (auto at = from; at < std::min(from + most_in_one, what.entries.size()); ++at) {
      auto entry = input_of(what.entries[at]);
      entry["Id"] = std::to_string(at);
      entries.push_back(std::move(entry));
      repeatable = repeatable && !what.entries[at].message_deduplication_id.empty();
    }
    const auto answer =
        ask(with, "SendMessageBatch", {{"QueueUrl", what.queue_url}, {"Entries", std::move(entries)}}, repeatable);
    if (!answer) return error(answer.error()).with_note("entries before " + std::to_string(from) + " were sent");
    collect(all.failed, *answer);
  }
  return all;
}

result<std::vector<message>> receive_message(session& with, const receive_message_request& what) {
  json::object input{{"QueueUrl", what.queue_url},
                     {"MaxNumberOfMessages", what.max_number_of_messages},
                     {"WaitTimeSeconds", what.wait_time_seconds.count()},
                     {"MessageSystemAttributeNames", json::array{"All"}},
                     {"MessageAttributeNames", json::array{"All"}}};
  if (what.visibility_timeout) input["VisibilityTimeout"] = what.visibility_timeout->count();
  const auto answer = ask(with, "ReceiveMessage", std::move(input), true);
  if (!answer) return answer.error();
  std::vector<message> all;
  for (const auto& each : array_member(*answer, "Messages")) all.push_back(message_in(each));
  return all;
}

result<void> delete_message(session& with, std::string_view queue_url, std::string_view receipt_handle) {
  const auto answer = ask(with, "DeleteMessage", {{"QueueUrl", queue_url}, {"ReceiptHandle", receipt_handle}}, true);
  if (!answer) return answer.error();
  return {};
}

}  // namespace sparta::aws::sqs
