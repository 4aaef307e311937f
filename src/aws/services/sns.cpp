#include <sparta/aws/calls.hpp>
#include <sparta/aws/sns.hpp>

namespace sparta::aws::sns {
namespace {

void add_unless_empty(http_fields& into, std::string_view name, std::string_view text) {
  if (!text.empty()) into.emplace_back(name, text);
}

result<xml_node> ask(session& with, std::string_view action, http_fields parameters, bool idempotent = true) {
  return query_call(with, {.service = "sns",
                           .version = "2010-03-31",
                           .action = std::string(action),
                           .parameters = std::move(parameters),
                           .idempotent = idempotent});
}

void add_message_attributes(http_fields& into, const message_attributes& all) {
  int at = 0;
  for (const auto& [name, value] : all) {
    const auto entry = "MessageAttributes.entry." + std::to_string(++at);
    into.emplace_back(entry + ".Name", name);
    into.emplace_back(entry + ".Value.DataType", "String");
    into.emplace_back(entry + ".Value.StringValue", value);
  }
}

}  // namespace

result<publish_response> publish(session& with, const publish_request& what) {
  http_fields parameters{{"TopicArn", what.topic_arn}, {"Message", what.message}};
  add_unless_empty(parameters, "Subject", what.subject);
  add_unless_empty(parameters, "MessageGroupId", what.message_group_id);
  add_unless_empty(parameters, "MessageDeduplicationId", what.message_deduplication_id);
  add_message_attributes(parameters, what.message_attributes);
  const auto answer = ask(with, "Publish", std::move(parameters), !what.message_deduplication_id.empty());
  if (!answer) return answer.error();
  return publish_response{.message_id = std::string(answer->text_at("MessageId")),
                          .sequence_number = std::string(answer->text_at("SequenceNumber"))};
}

result<std::string> subscribe(session& with, const subscribe_request& what) {
  http_fields parameters{{"TopicArn", what.topic_arn},
                         {"Protocol", what.protocol},
                         {"Endpoint", what.endpoint},
                         {"ReturnSubscriptionArn", "true"}};
  int at = 0;
  for (const auto& [name, value] : what.attributes) {
    const auto entry = "Attributes.entry." + std::to_string(++at);
    parameters.emplace_back(entry + ".key", name);
    parameters.emplace_back(entry + ".value", value);
  }
  const auto answer = ask(with, "Subscribe", std::move(parameters));
  if (!answer) return answer.error();
  return std::string(answer->text_at("SubscriptionArn"));
}

result<void> unsubscribe(session& with, std::string_view subscription_arn) {
  const auto answer = ask(with, "Unsubscribe", {{"SubscriptionArn", std::string(subscription_arn)}});
  if (!answer && answer.error().kind != error_kind::not_found) return answer.error();
  return {};
}

}  // namespace sparta::aws::sns
