#include "payload.hpp"

#include <sparta/events/ses.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view received = R"({"Records": [{"eventSource": "aws:ses", "eventVersion": "1.0", "ses": {
  "mail": {"timestamp": "1970-01-01T00:00:02.500Z", "source": "ann@example.com", "messageId": "m",
    "destination": ["shop@example.com"], "headersTruncated": false,
    "headers": [{"name": "Received", "value": "from a"}],
    "commonHeaders": {"returnPath": "ann@example.com", "from": ["Ann <ann@example.com>"], "to": ["shop@example.com"],
      "cc": ["c@example.com"], "replyTo": ["r@example.com"], "date": "Thu, 1 Jan 1970 00:00:02 +0000",
      "messageId": "<m@example.com>", "subject": "Order"}},
  "receipt": {"timestamp": "1970-01-01T00:00:03Z", "processingTimeMillis": 574, "recipients": ["shop@example.com"],
    "spamVerdict": {"status": "PASS"}, "virusVerdict": {"status": "PASS"}, "spfVerdict": {"status": "GRAY"},
    "dkimVerdict": {"status": "PASS"}, "dmarcVerdict": {"status": "FAIL"}, "dmarcPolicy": "reject",
    "action": {"type": "Lambda", "invocationType": "Event", "functionArn": "arn"}}}}]})";

TEST(ses, is_typed) {
  const auto event = read<ses>(received);
  const auto& [mail, receipt, more] = event.records.at(0).ses;
  EXPECT_EQ(mail.timestamp, std::chrono::sys_time(2500ms));
  EXPECT_EQ(mail.headers.at(0).value, "from a");
  EXPECT_EQ(mail.common_headers.from.at(0), "Ann <ann@example.com>");
  EXPECT_EQ(mail.common_headers.reply_to.at(0), "r@example.com");
  EXPECT_EQ(mail.common_headers.subject, "Order");
  EXPECT_EQ(receipt.spf_verdict->status, "GRAY");
  EXPECT_EQ(receipt.dmarc_policy, "reject");
  EXPECT_EQ(receipt.processing_time_millis, 574);
  EXPECT_EQ(receipt.action.type, "Lambda");
  EXPECT_EQ(receipt.action.function_arn, "arn");
}

TEST(ses, also_comes_in_a_message_of_a_topic) {
  const auto event = read<ses_notification>(R"({"notificationType": "Received", "mail": {"source": "a"}, "receipt": {
    "action": {"type": "S3", "bucketName": "b", "objectKey": "k", "topicArn": "t"}}, "content": "From: a"})");
  EXPECT_EQ(event.notification_type, "Received");
  EXPECT_EQ(event.mail.source, "a");
  EXPECT_EQ(event.receipt.action.object_key, "k");
  EXPECT_EQ(event.content, "From: a");
}

TEST(ses, is_answered) {
  EXPECT_EQ(json::encode(ses_response{}), R"({"disposition":"CONTINUE"})");
  EXPECT_EQ(json::encode(ses_response{.disposition = ses_disposition::stop_rule_set}),
            R"({"disposition":"STOP_RULE_SET"})");
}

TEST(ses, names_what_is_wrong) {
  EXPECT_EQ(problem_of<ses>(R"({"Records": [{"ses": {"mail": {"commonHeaders": {"from": "a"}}}}]})"),
            "Records[0].ses.mail.commonHeaders.from: expected array, got string");
}

}  // namespace
}  // namespace sparta::events
