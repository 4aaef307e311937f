#include "aws/retry.hpp"

#include <gtest/gtest.h>

namespace sparta::aws {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

TEST(classify, goes_by_code_before_status) {
  EXPECT_EQ(classify(400, "ThrottlingException"), failure::throttled);
  EXPECT_EQ(classify(503, "SlowDown"), failure::throttled);
  EXPECT_EQ(classify(400, "RequestTimeout"), failure::transient);
  EXPECT_EQ(classify(403, "RequestTimeTooSkewed"), failure::clock_skew);
  EXPECT_EQ(classify(400, "ValidationError"), failure::final);
}

TEST(classify, goes_by_status_without_a_code) {
  EXPECT_EQ(classify(429, ""), failure::throttled);
  for (const int status : {500, 502, 503, 504}) EXPECT_EQ(classify(status, ""), failure::transient) << status;
  for (const int status : {301, 400, 403, 404, 409, 501}) EXPECT_EQ(classify(status, ""), failure::final) << status;
}

TEST(next_delay, doubles_up_to_the_cap) {
  EXPECT_EQ(next_delay(0, failure::transient, 1.0, {}), milliseconds(100));
  EXPECT_EQ(next_delay(3, failure::transient, 1.0, {}), milliseconds(800));
  EXPECT_EQ(next_delay(60, failure::transient, 1.0, {}), seconds(20));
  EXPECT_EQ(next_delay(0, failure::throttled, 1.0, {}), seconds(1));
}

TEST(next_delay, is_jittered_over_the_whole_span) {
  EXPECT_EQ(next_delay(4, failure::transient, 0.0, {}), milliseconds(0));
  EXPECT_EQ(next_delay(4, failure::transient, 0.25, {}), milliseconds(400));
}

TEST(next_delay, heeds_the_server_but_not_for_ever) {
  EXPECT_EQ(next_delay(0, failure::transient, 0.5, seconds(3)), seconds(3));
  EXPECT_EQ(next_delay(0, failure::transient, 0.5, std::chrono::hours(3)), seconds(20));
  EXPECT_EQ(next_delay(4, failure::transient, 1.0, milliseconds(1)), milliseconds(1'600));
}

TEST(retry_after, is_read_in_each_form) {
  const auto now = *parse_http_date("Mon, 23 Nov 2026 12:00:00 GMT");
  EXPECT_EQ(retry_after({.headers = {{"retry-after", " 5 "}}}, now), seconds(5));
  EXPECT_EQ(retry_after({.headers = {{"Retry-After", "Mon, 23 Nov 2026 12:00:30 GMT"}}}, now), seconds(30));
  EXPECT_EQ(retry_after({.headers = {{"x-amz-retry-after", "1500"}}}, now), milliseconds(1'500));
  for (const auto* nonsense : {"", "-5", "soon", "Mon, 23 Nov 2026 11:00:00 GMT", "99999999999999999999"})
    EXPECT_EQ(retry_after({.headers = {{"Retry-After", nonsense}}}, now), std::nullopt) << nonsense;
}

TEST(parse_http_date, takes_nothing_but_dates) {
  const auto parsed = parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT");
  ASSERT_TRUE(parsed);
  EXPECT_EQ(std::chrono::duration_cast<seconds>(parsed->time_since_epoch()).count(), 784111777);
  for (const auto* wrong :
       {"", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT", "784111777",
        "Sun, 06 Nov 1994 25:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 anF 1994 08:49:37 GMT"})
    EXPECT_FALSE(parse_http_date(wrong)) << wrong;
}

TEST(retry_budget, is_spent_by_retries_and_refilled_by_successes) {
  retry_budget budget;
  int taken = 0;
  while (budget.take(failure::transient)) ++taken;
  EXPECT_EQ(taken, 50);
  EXPECT_FALSE(budget.take(failure::throttled));
  budget.give_back();
  EXPECT_TRUE(budget.take(failure::transient));
}

}  // namespace
}  // namespace sparta::aws
