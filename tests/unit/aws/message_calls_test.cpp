#include "session_fixture.hpp"

#include <sparta/aws/events.hpp>
#include <sparta/aws/lambda.hpp>
#include <sparta/aws/secrets_manager.hpp>
#include <sparta/aws/sns.hpp>
#include <sparta/aws/sqs.hpp>
#include <sparta/aws/ssm.hpp>

namespace sparta::aws {
namespace {

using ::testing::HasSubstr;

struct message_calls_test : testing::session_fixture {};

TEST_F(message_calls_test, publish_is_a_form) {
  transport.replies(200, "<R><PublishResult><MessageId>m</MessageId></PublishResult></R>");
  const auto done = sns::publish(session, {.topic_arn = "arn:t", .message = "a&b", .message_attributes = {{"k", "v"}}});
  ASSERT_TRUE(done);
  EXPECT_EQ(done->message_id, "m");
  EXPECT_THAT(sent().body, HasSubstr("Message=a%26b&MessageAttributes.entry.1.Name=k"));
}

TEST_F(message_calls_test, messages_are_repeated_only_where_AWS_knows_them_again) {
  transport.fails();
  EXPECT_FALSE(sns::publish(session, {.topic_arn = "t", .message = "m"}));
  transport.fails();
  EXPECT_FALSE(sqs::send_message(session, {.queue_url = "q", .message_body = "m"}));
  EXPECT_TRUE(transport.finished());
  transport.fails().replies(200, "{}");
  EXPECT_TRUE(sqs::send_message(session, {.queue_url = "q", .message_body = "m", .message_deduplication_id = "d"}));
}

TEST_F(message_calls_test, unsubscribing_twice_is_fine) {
  transport.replies(404, "<ErrorResponse><Error><Code>NotFound</Code></Error></ErrorResponse>");
  EXPECT_TRUE(sns::unsubscribe(session, "arn:s"));
}

TEST_F(message_calls_test, a_batch_is_sent_by_ten_and_its_failures_are_numbered) {
  transport.replies(200, R"({"Failed":[]})")
      .replies(200, R"({"Failed":[{"Id":"11","Code":"Bad","SenderFault":true}]})");
  const auto sent_all = sqs::send_message_batch(
      session, {.queue_url = "q", .entries = std::vector<sqs::batch_entry>(12, {.message_body = "m"})});
  ASSERT_TRUE(sent_all);
  ASSERT_EQ(sent_all->failed.size(), 1U);
  EXPECT_EQ(sent_all->failed[0].entry, 11U);
  EXPECT_TRUE(sent_all->failed[0].sender_fault);
  EXPECT_EQ(input(1).find("Entries")->as_array().size(), 2U);
}

TEST_F(message_calls_test, received_messages_have_their_attributes) {
  transport.replies(200, R"({"Messages":[{"MessageId":"1","ReceiptHandle":"r","Body":"b",
      "Attributes":{"SentTimestamp":"5"},"MessageAttributes":{"k":{"DataType":"String","StringValue":"v"}}}]})");
  const auto got = sqs::receive_message(session, {.queue_url = "q", .wait_time_seconds = std::chrono::seconds(20)});
  ASSERT_TRUE(got);
  EXPECT_EQ(got->at(0).attributes.at("SentTimestamp"), "5");
  EXPECT_EQ(got->at(0).message_attributes.at("k"), "v");
  EXPECT_EQ(input().find("WaitTimeSeconds")->as_int64(), 20);
}

TEST_F(message_calls_test, parameters_are_asked_for_by_ten) {
  transport.replies(200, R"({"Parameters":[{"Name":"a","Value":"1","Version":3}]})")
      .replies(200, R"({"InvalidParameters":["b"]})");
  const auto got = ssm::get_parameters(session, {.names = std::vector<std::string>(11, "a")});
  ASSERT_TRUE(got);
  EXPECT_EQ(got->parameters.at(0).version, 3);
  EXPECT_EQ(got->invalid_parameters.at(0), "b");
  EXPECT_EQ(header("X-Amz-Target"), "AmazonSSM.GetParameters");
}

TEST_F(message_calls_test, a_parameter_that_is_not_in_the_answer_is_told) {
  transport.replies(200, "{}");
  EXPECT_EQ(ssm::get_parameter(session, {.name = "a"}).error().kind, error_kind::decode);
}

TEST_F(message_calls_test, parameters_of_a_path_go_on_to_the_last_page) {
  transport.replies(200, R"({"Parameters":[{"Name":"a"}],"NextToken":"n"})")
      .replies(200, R"({"Parameters":[{"Name":"b"}]})");
  EXPECT_EQ(ssm::get_parameters_by_path(session, {.path = "/"})->size(), 2U);
  EXPECT_EQ(input(1).find("NextToken")->as_string(), "n");
}

TEST_F(message_calls_test, secrets_are_text_or_bytes) {
  transport.replies(200, R"({"Name":"s","SecretBinary":"AAE=","VersionStages":["AWSCURRENT"]})");
  const auto got = secrets_manager::get_secret_value(session, {.secret_id = "s"});
  ASSERT_TRUE(got);
  EXPECT_EQ(got->secret_binary, std::string("\0\1", 2));
  EXPECT_EQ(got->version_stages.at(0), "AWSCURRENT");
}

TEST_F(message_calls_test, events_that_failed_are_numbered_over_all_calls) {
  transport.replies(200, R"({"Entries":[{"EventId":"1"}]})")
      .replies(200, R"({"Entries":[{"ErrorCode":"Throttled","ErrorMessage":"later"}]})");
  const auto put = events::put_events(session, std::vector<events::put_events_request_entry>(
                                                   11, {.source = "s", .detail_type = "d", .detail = {{"a", 1}}}));
  ASSERT_TRUE(put);
  EXPECT_EQ(put->failed.at(0).entry, 10U);
  EXPECT_EQ(input(1).find("Entries")->as_array().at(0).find("Detail")->as_string(), R"({"a":1})");
}

TEST_F(message_calls_test, a_function_that_failed_was_invoked) {
  transport.replies(200, R"({"errorMessage":"x"})", {{"X-Amz-Function-Error", "Unhandled"}});
  const auto done = lambda::invoke(session, {.function_name = "arn:f", .qualifier = "live"});
  ASSERT_TRUE(done);
  EXPECT_EQ(done->function_error, "Unhandled");
  EXPECT_THAT(url_of(sent()), HasSubstr("/functions/arn%3Af/invocations?Qualifier=live"));
}

}  // namespace
}  // namespace sparta::aws
