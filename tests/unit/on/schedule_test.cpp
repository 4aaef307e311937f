#include <sparta/on/schedule.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

std::string problem(std::string_view text) { return problem_of(schedule::at_run_time(text)); }

TEST(schedule, is_what_its_literal_says) {
  constexpr schedule daily = "cron(0 10 * * ? *)";
  EXPECT_EQ(expression_of(daily), "cron(0 10 * * ? *)");
  EXPECT_EQ(problem_of(daily), "");
}

TEST(schedule, of_a_period_is_in_the_largest_unit) {
  EXPECT_EQ(expression_of(every(1min)), "rate(1 minute)");
  EXPECT_EQ(expression_of(every(90min)), "rate(90 minutes)");
  EXPECT_EQ(expression_of(every(1h)), "rate(1 hour)");
  EXPECT_EQ(expression_of(every(120s)), "rate(2 minutes)");
  EXPECT_EQ(expression_of(every(std::chrono::days(7))), "rate(7 days)");
  EXPECT_EQ(problem_of(every(1min)), "");
}

TEST(schedule, of_a_period_known_at_run_time) {
  EXPECT_EQ(expression_of(schedule::at_run_time(10min)), "rate(10 minutes)");
  EXPECT_EQ(problem_of(schedule::at_run_time(1min)), "");
  for (const auto wrong : {0min, -5min})
    EXPECT_THAT(problem_of(schedule::at_run_time(wrong)), HasSubstr("less than a minute"));
  EXPECT_THAT(problem(""), HasSubstr("less than a minute"));
}

class good_schedule : public testing::TestWithParam<const char*> {};
TEST_P(good_schedule, has_no_problem) { EXPECT_EQ(problem(GetParam()), ""); }
INSTANTIATE_TEST_SUITE_P(all, good_schedule,
                         testing::Values("rate(1 minute)", "rate(5 minutes)", "rate(1 hour)", "rate(24 hours)",
                                         "rate(1 day)", "rate(7 days)", "cron(0 10 * * ? *)", "cron(15 12 * * ? *)",
                                         "cron(0 18 ? * MON-FRI *)", "cron(0 8 1 * ? *)", "cron(0/15 * * * ? *)",
                                         "cron(0/10 * ? * MON-FRI *)", "cron(0/5 8-17 ? * MON-FRI *)",
                                         "cron(0 9 ? * 2#1 *)", "cron(0 9 ? * TUE#5 *)", "cron(0 9 ? * 6L *)",
                                         "cron(0 9 ? * FRIL *)", "cron(0 9 ? * L *)", "cron(0 9 L * ? *)",
                                         "cron(0 9 LW * ? *)", "cron(0 9 3W JAN,FEB,12 ? 2026-2030)",
                                         "cron(*/5 0,6,12-18/2 1/7 * ? 2199)", "cron(0  10  *  *  ?  *)"));

struct bad {
  const char* text;
  const char* words;
};
void PrintTo(const bad& what, std::ostream* out) { *out << what.text; }

class bad_schedule : public testing::TestWithParam<bad> {};
TEST_P(bad_schedule, is_named_with_what_is_wrong) {
  EXPECT_THAT(problem(GetParam().text), HasSubstr(GetParam().words));
  EXPECT_THAT(problem(GetParam().text), HasSubstr(std::string("'") + GetParam().text + "'"));
}
INSTANTIATE_TEST_SUITE_P(
    all, bad_schedule,
    testing::Values(bad{"5 minutes", "neither rate"}, bad{"rate(5 minutes", "neither rate"},
                    bad{"0 10 * * ? *", "neither rate"}, bad{"Rate(5 minutes)", "neither rate"},
                    bad{"rate()", "whole number"}, bad{"rate(0 minutes)", "whole number"},
                    bad{"rate(-1 minutes)", "whole number"}, bad{"rate(1.5 hours)", "whole number"},
                    bad{"rate(99999999999999999999 hours)", "whole number"}, bad{"rate(5)", "something else"},
                    bad{"rate(5 seconds)", "something else"}, bad{"rate(5  minutes)", "something else"},
                    bad{"rate(1 minutes)", "wrong number"}, bad{"rate(5 minute)", "wrong number"},
                    bad{"cron()", "six fields"}, bad{"cron(0 10 * * ?)", "six fields"},
                    bad{"cron(0 10 * * ? * *)", "six fields"}, bad{"cron(60 10 * * ? *)", "minutes"},
                    bad{"cron(0, 10 * * ? *)", "minutes"}, bad{"cron(0,,5 10 * * ? *)", "minutes"},
                    bad{"cron(0/0 10 * * ? *)", "minutes"}, bad{"cron(0/ 10 * * ? *)", "minutes"},
                    bad{"cron(5-1 10 * * ? *)", "minutes"}, bad{"cron(*,5 10 * * ? *)", "minutes"},
                    bad{"cron(? 10 * * ? *)", "minutes"}, bad{"cron(0 24 * * ? *)", "hours"},
                    bad{"cron(0 10 0 * ? *)", "day of month"}, bad{"cron(0 10 32 * ? *)", "day of month"},
                    bad{"cron(0 10 W * ? *)", "day of month"}, bad{"cron(0 10 1,5W * ? *)", "day of month"},
                    bad{"cron(0 10 * 13 ? *)", "month"}, bad{"cron(0 10 * JANUARY ? *)", "month"},
                    bad{"cron(0 10 ? * 0 *)", "day of week"}, bad{"cron(0 10 ? * 8 *)", "day of week"},
                    bad{"cron(0 10 ? * MON/2 *)", "day of week"}, bad{"cron(0 10 ? * 3#6 *)", "day of week"},
                    bad{"cron(0 10 ? * 3#1,6#3 *)", "day of week"}, bad{"cron(0 10 ? * MON# *)", "day of week"},
                    bad{"cron(0 10 * * ? 1969)", "year"}, bad{"cron(0 10 * * ? 2200)", "year"},
                    bad{"cron(0 10 * * * *)", "question mark"}, bad{"cron(0 10 ? * ? *)", "question mark"},
                    bad{"cron(0 10 1 * MON *)", "question mark"}, bad{"at(2026-11-24T10:00:00)", "one-time schedule"}));

TEST(schedule, of_scheduler_may_be_one_time) {
  constexpr scheduler_schedule once = "at(2028-02-29T10:00:00)";
  EXPECT_EQ(problem_of(once), "");
  EXPECT_EQ(expression_of(once), "at(2028-02-29T10:00:00)");
  EXPECT_EQ(problem_of(scheduler_schedule(every(5min))), "");
}

class bad_time : public testing::TestWithParam<const char*> {};
TEST_P(bad_time, is_named) {
  EXPECT_THAT(problem_of(scheduler_schedule::at_run_time(GetParam())), HasSubstr("no date and time"));
}
INSTANTIATE_TEST_SUITE_P(all, bad_time,
                         testing::Values("at()", "at(2026-11-24)", "at(2026-02-29T10:00:00)", "at(2026-11-24T24:00:00)",
                                         "at(2026-11-24T10:00:00Z)", "at(2026-11-24 10:00:00)",
                                         "at(2026-13-24T10:00:00)", "at(2026-11-24T10:60:00)"));

TEST(schedule, too_long_is_shown_in_part) {
  const std::string text = "cron(" + std::string(1000, '0') + ")";
  EXPECT_LT(problem(text).size(), 400U);
  EXPECT_NE(problem(text), "");
}

TEST(time_zone, is_a_name) {
  EXPECT_EQ(problem_of(time_zone("America/Argentina/Buenos_Aires")), "");
  EXPECT_EQ(problem_of(time_zone{}), "");
  for (const char* wrong : {"Europe Berlin", "/Berlin", "Europe/", "Berlin!", "Zürich"})
    EXPECT_THAT(problem_of(time_zone::at_run_time(wrong)), HasSubstr(wrong));
}

}  // namespace
}  // namespace sparta::on
