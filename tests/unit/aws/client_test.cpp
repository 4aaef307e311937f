#include "client_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::aws {
namespace {

using std::chrono::milliseconds;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

struct client_test : testing::client_fixture {
  service_call describe{.service = "cloudformation", .operation = "DescribeStacks", .body = "Action=DescribeStacks"};
};

TEST_F(client_test, sends_a_signed_request_to_the_regions_endpoint) {
  transport.replies(200, "fine");
  const auto answer = call(client, describe);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->body, "fine");
  EXPECT_EQ(url_of(sent()), "https://cloudformation.eu-west-1.amazonaws.com/");
  EXPECT_THAT(std::string(*find_field(sent().headers, "authorization")),
              HasSubstr("Credential=AKIDEXAMPLE/20261123/eu-west-1/cloudformation/aws4_request"));
}

TEST_F(client_test, does_not_sign_what_carries_its_own_proof) {
  describe.sign = false;
  transport.replies(200);
  ASSERT_TRUE(call(client, describe));
  EXPECT_FALSE(find_field(sent().headers, "Authorization"));
}

TEST_F(client_test, repeats_after_throttling_and_server_errors_with_growing_waits) {
  transport.replies(503).replies(400, R"({"__type":"ThrottlingException"})").replies(200, "done");
  ASSERT_TRUE(call(client, describe));
  EXPECT_EQ(transport.requests.size(), 3U);
  EXPECT_THAT(clock.waits, ElementsAre(milliseconds(50), milliseconds(1'000)));
}

TEST_F(client_test, gives_up_after_max_attempts_with_the_last_error) {
  client.settings.max_attempts = 2;
  transport.replies(500).replies(429,
                                 "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message>"
                                 "</Error></ErrorResponse>");
  const auto answer = call(client, describe);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().kind, error_kind::throttled);
  EXPECT_EQ(answer.error().code, "Throttling");
  EXPECT_EQ(answer.error().message, "Rate exceeded");
  EXPECT_TRUE(transport.finished());
}

TEST_F(client_test, waits_as_long_as_the_server_asks) {
  transport.replies(503, "", {{"Retry-After", "7"}}).replies(200);
  ASSERT_TRUE(call(client, describe));
  EXPECT_THAT(clock.waits, ElementsAre(std::chrono::seconds(7)));
}

TEST_F(client_test, gives_an_attempt_what_is_left_until_the_deadline) {
  client.deadline = clock.now() + milliseconds(3'000);
  transport.answers([](const auto&, const send_options& options) -> result<http_response> {
    EXPECT_EQ(options.total_timeout, milliseconds(3'000));
    EXPECT_EQ(options.connect_timeout, milliseconds(3'000));
    return http_response{.status = 200};
  });
  EXPECT_TRUE(call(client, describe));
}

TEST_F(client_test, does_not_wait_beyond_the_deadline) {
  client.deadline = clock.now() + milliseconds(60);
  transport.replies(503, "<Error><Code>SlowDown</Code></Error>").replies(200);
  EXPECT_EQ(call(client, describe).error().code, "SlowDown");
  EXPECT_TRUE(clock.waits.empty());
}

TEST_F(client_test, sends_nothing_after_the_deadline) {
  client.deadline = clock.now();
  const auto answer = call(client, describe);
  EXPECT_EQ(answer.error().kind, error_kind::unavailable);
  EXPECT_THAT(answer.error().message, HasSubstr("no time is left for DescribeStacks"));
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(client_test, bounds_one_call_with_its_repeats) {
  client.call_limit = milliseconds(100);
  transport.fails().answers([](const auto&, const send_options& options) -> result<http_response> {
    EXPECT_EQ(options.total_timeout, milliseconds(50));
    return http_response{.status = 503};
  });
  EXPECT_FALSE(call(client, describe));
  EXPECT_TRUE(transport.finished());
}

TEST_F(client_test, signs_for_another_name_where_the_service_has_one) {
  describe.service = "email";
  describe.signing_name = "ses";
  transport.replies(200);
  ASSERT_TRUE(call(client, describe));
  EXPECT_EQ(sent().host, "email.eu-west-1.amazonaws.com");
  EXPECT_THAT(std::string(*find_field(sent().headers, "authorization")), HasSubstr("/eu-west-1/ses/aws4_request"));
}

TEST_F(client_test, repeats_when_nobody_answered) {
  transport.fails().replies(200);
  EXPECT_TRUE(call(client, describe));
}

TEST_F(client_test, never_repeats_what_may_have_happened) {
  describe.idempotent = false;
  transport.fails().replies(500);
  EXPECT_EQ(call(client, describe).error().kind, error_kind::unavailable);
  EXPECT_EQ(call(client, describe).error().kind, error_kind::unavailable);
  EXPECT_EQ(transport.requests.size(), 2U);
}

TEST_F(client_test, repeats_even_that_when_it_was_throttled_away) {
  describe.idempotent = false;
  transport.replies(429).replies(200);
  EXPECT_TRUE(call(client, describe));
}

TEST_F(client_test, does_not_repeat_a_refusal) {
  transport.replies(400, "<ErrorResponse><Error><Code>ValidationError</Code></Error></ErrorResponse>");
  EXPECT_EQ(call(client, describe).error().code, "ValidationError");
  EXPECT_EQ(transport.requests.size(), 1U);
}

TEST_F(client_test, corrects_its_clock_by_the_answers_date_once) {
  const std::string skewed = R"({"__type":"RequestTimeTooSkewed"})";
  transport.replies(403, skewed, {{"Date", "Mon, 23 Nov 2026 13:00:00 GMT"}}).replies(200).replies(200);
  ASSERT_TRUE(call(client, describe));
  EXPECT_EQ(*find_field(sent(0).headers, "X-Amz-Date"), "20261123T120000Z");
  EXPECT_EQ(find_field(sent(1).headers, "X-Amz-Date")->substr(0, 11), "20261123T13");
  ASSERT_TRUE(call(client, describe));
  EXPECT_EQ(find_field(sent(2).headers, "X-Amz-Date")->substr(0, 11), "20261123T13");
}

TEST_F(client_test, takes_a_wrong_secret_for_what_it_is_when_the_clocks_agree) {
  transport.replies(403, R"({"__type":"SignatureDoesNotMatch"})", {{"Date", "Mon, 23 Nov 2026 12:00:02 GMT"}});
  const auto answer = call(client, describe);
  EXPECT_EQ(answer.error().kind, error_kind::denied);
  EXPECT_THAT(answer.error().remedy, HasSubstr("AWS_SECRET_ACCESS_KEY"));
  EXPECT_EQ(transport.requests.size(), 1U);
}

TEST_F(client_test, names_the_setting_of_an_endpoint_that_does_not_answer) {
  client.settings.max_attempts = 1;
  client.settings.endpoint_url = {"http://localhost:4566", "AWS_ENDPOINT_URL"};
  transport.fails(error_kind::unavailable, "no answer from localhost:4566: connection refused");
  const auto answer = call(client, describe);
  EXPECT_THAT(answer.error().message, HasSubstr("localhost:4566"));
  EXPECT_THAT(answer.error().notes, ElementsAre(HasSubstr("AWS_ENDPOINT_URL")));
  EXPECT_FALSE(answer.error().remedy.empty());
}

TEST_F(client_test, puts_an_endpoints_path_before_the_calls) {
  client.settings.endpoint_url = {"http://localhost:4566/aws", "test"};
  describe.path = "/2015-03-31/functions";
  transport.replies(200);
  ASSERT_TRUE(call(client, describe));
  EXPECT_EQ(url_of(sent()), "http://localhost:4566/aws/2015-03-31/functions");
}

TEST_F(client_test, stops_between_attempts) {
  transport.replies(503);
  clock.during_wait = [this](std::size_t) { stopper.request_stop(); };
  EXPECT_EQ(call(client, describe).error().kind, error_kind::interrupted);
  EXPECT_EQ(transport.requests.size(), 1U);
}

TEST_F(client_test, does_not_repeat_what_was_stopped) {
  transport.fails(error_kind::interrupted, "stopped");
  EXPECT_EQ(call(client, describe).error().kind, error_kind::interrupted);
  EXPECT_EQ(transport.requests.size(), 1U);
}

TEST_F(client_test, answers_an_outage_with_fewer_and_fewer_retries) {
  for (int i = 0; i < 1'000; ++i) transport.replies(500);
  for (int i = 0; i < 100; ++i) EXPECT_FALSE(call(client, describe));
  // 100 calls, and the 50 retries that 500 tokens pay for.
  EXPECT_EQ(transport.requests.size(), 150U);
}

TEST_F(client_test, exchange_hands_over_any_answer) {
  transport.replies(301, "", {{"x-amz-bucket-region", "us-west-2"}});
  const auto answer = exchange(client, describe);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 301);
}

struct kept_log final : base::log_sink {
  void write(base::log_line line) override {
    text += line.message;
    for (const auto& [name, value] : line.fields) text += " " + name + "=" + value;
  }
  std::string text{};
};

TEST_F(client_test, logs_each_exchange_without_secrets_or_bodies) {
  kept_log log;
  client.log = &log;
  describe.query = {{"X", "query-value"}};
  transport.replies(200, "answer-body", {{"x-amzn-RequestId", "req-1"}});
  ASSERT_TRUE(call(client, describe));
  EXPECT_THAT(log.text, HasSubstr("cloudformation DescribeStacks"));
  EXPECT_THAT(log.text, HasSubstr("Status=200"));
  EXPECT_THAT(log.text, HasSubstr("RequestId=req-1"));
  for (const auto* never : {"not-a-real-secret", "Signature", "Action=", "answer-body", "query-value"})
    EXPECT_THAT(log.text, Not(HasSubstr(never)));
}

}  // namespace
}  // namespace sparta::aws
