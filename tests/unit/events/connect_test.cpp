#include "payload.hpp"

#include <sparta/events/chime_bot.hpp>
#include <sparta/events/connect.hpp>
#include <sparta/events/workmail.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

TEST(connect, is_typed) {
  const auto event = read<connect>(R"({"Name": "ContactFlowEvent", "Details": {"ContactData": {
    "Attributes": {"tier": "gold", "age": 5}, "Channel": "VOICE", "ContactId": "c", "InitialContactId": "i",
    "PreviousContactId": "p", "CustomerEndpoint": {"Address": "+49301234567", "Type": "TELEPHONE_NUMBER"},
    "SystemEndpoint": null, "InitiationMethod": "INBOUND", "InstanceARN": "arn", "LanguageCode": "de-DE",
    "Queue": {"ARN": "q", "Name": "first", "OutboundCallerId": {"Address": "+4930", "Type": "TELEPHONE_NUMBER"}},
    "MediaStreams": {"Customer": {"Audio": {"StartFragmentNumber": "9134", "StartTimestamp": "2000",
                                            "StreamARN": "arn"}}},
    "References": {"a": {"type": "URL", "value": "https://example.com"}}, "Tags": {"t": "v"}},
    "Parameters": {"key": "value"}}})");
  const auto& contact = event.details.contact_data;
  EXPECT_EQ(contact.attributes.at("tier"), "gold");
  EXPECT_EQ(contact.attributes.at("age"), "5");
  EXPECT_EQ(contact.customer_endpoint->address, "+49301234567");
  EXPECT_FALSE(contact.system_endpoint);
  EXPECT_EQ(contact.instance_arn, "arn");
  EXPECT_EQ(contact.queue->outbound_caller_id->address, "+4930");
  EXPECT_EQ(contact.media_streams->customer->audio->start_timestamp, std::chrono::sys_seconds(2s));
  EXPECT_EQ(contact.language_code, "de-DE");
  EXPECT_EQ(event.details.parameters.at("key"), "value");
  EXPECT_EQ(problem_of<connect>(R"({"Details": {"ContactData": {"Queue": "first"}}})"),
            "Details.ContactData.Queue: expected object, got string");
}

TEST(chime_bot, is_typed) {
  const auto event = read<chime_bot>(R"({"Sender": {"SenderId": "ann@example.com", "SenderIdType": "EmailId"},
    "Discussion": {"DiscussionId": "d", "DiscussionType": "Room"}, "EventType": "Mention",
    "InboundHttpsEndpoint": {"EndpointType": "Persistent", "Url": "https://example.com"},
    "EventTimestamp": "1970-01-01T00:00:02Z", "Message": "@bot hello"})");
  EXPECT_EQ(event.sender.sender_id, "ann@example.com");
  EXPECT_EQ(event.discussion.discussion_type, "Room");
  EXPECT_EQ(event.inbound_https_endpoint->url, "https://example.com");
  EXPECT_EQ(event.message, "@bot hello");
  EXPECT_EQ(problem_of<chime_bot>(R"({"Sender": {"SenderId": 1}})"), "Sender.SenderId: expected string, got number");
}

TEST(workmail, is_typed) {
  const auto event = read<workmail>(R"({"summaryVersion": "2019-07-28", "envelope": {
    "mailFrom": {"address": "a@example.com"}, "recipients": [{"address": "b@example.com"}]},
    "sender": {"address": "c@example.com"}, "subject": "s", "messageId": "m", "invocationId": "i",
    "flowDirection": "INBOUND", "truncated": false})");
  EXPECT_EQ(event.envelope.mail_from.address, "a@example.com");
  EXPECT_EQ(event.envelope.recipients.at(0).address, "b@example.com");
  EXPECT_EQ(event.sender->address, "c@example.com");
  EXPECT_EQ(event.flow_direction, "INBOUND");
  const workmail_response made{.actions = {{.action = {.type = "DEFAULT"}, .all_recipients = true}}};
  EXPECT_EQ(json::encode(made), R"({"actions":[{"action":{"type":"DEFAULT"},"allRecipients":true}]})");
  EXPECT_EQ(problem_of<workmail>(R"({"envelope": {"recipients": [1]}})"),
            "envelope.recipients[0]: expected object, got number");
}

}  // namespace
}  // namespace sparta::events
