#include "wired.hpp"

#include <sparta/cfn/sqs.hpp>
#include <sparta/events/eventbridge.hpp>
#include <sparta/on/scheduled_rule.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::sqs::queue> lost{"Lost"};
constexpr const char* rule_type = "AWS::Events::Rule";

struct job {
  int pages = 0;
};

TEST(on_scheduled_rule, runs_again_and_again) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "Nothing"}, [] {}).on(on::scheduled_rule{.schedule = on::every(5min)});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(rule_type, "ScheduleExpression"), R"_("rate(5 minutes)")_");
  EXPECT_EQ(made.property(rule_type, "EventPattern"), "absent");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "Principal"), R"("events.amazonaws.com")");
  EXPECT_THAT(made.property("AWS::Lambda::Permission", "SourceArn"), HasSubstr(R"({"Fn::GetAtt":["Rule)"));
}

TEST(on_scheduled_rule, delivers_its_event_or_its_input) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, [](const events::scheduled_event&) {})
      .on(on::scheduled_rule{.schedule = "cron(0 10 * * ? *)"});
  service.function({.name = "G"}, [](const job&) {})
      .on(on::scheduled_rule{.schedule = "rate(1 day)", .input = job{.pages = 3}, .enabled = false})
      .on(on::scheduled_rule{.schedule = "rate(1 day)", .input = job{.pages = 4}, .enabled = false});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string all = json::write(cfn::render(made.made.document));
  EXPECT_THAT(all, HasSubstr("cron(0 10 * * ? *)"));
  EXPECT_THAT(all, HasSubstr(R"({\\\"pages\\\":3})"));
  EXPECT_THAT(all, HasSubstr(R"({\\\"pages\\\":4})"));
  EXPECT_THAT(all, HasSubstr("DISABLED"));
}

TEST(on_scheduled_rule, keeps_what_it_could_not_deliver) {
  sparta::service service{{.name = "s"}};
  service.resource(lost, {});
  service.function({.name = "F"}, [] {})
      .on(on::scheduled_rule{
          .schedule = on::every(1h), .dead_letter_queue = lost, .maximum_event_age = 60s, .maximum_retry_attempts = 0});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property(rule_type, "Targets"),
              HasSubstr(R"("RetryPolicy":{"MaximumEventAgeInSeconds":60,"MaximumRetryAttempts":0})"));
  EXPECT_THAT(made.property("AWS::SQS::QueuePolicy", "PolicyDocument"), HasSubstr("events.amazonaws.com"));
}

TEST(on_scheduled_rule, refuses_a_wrong_schedule_from_run_time) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, [] {})
      .on(on::scheduled_rule{.schedule = on::schedule::at_run_time("rate(0 minutes)")})
      .on(on::scheduled_rule{.schedule = on::schedule::at_run_time("")});
  EXPECT_THAT(wired(service).problems,
              ElementsAre("function 'F': the schedule 'rate(0 minutes)' has no whole number above zero after rate(.",
                          "function 'F': a schedule has a period of less than a minute."));
}

TEST(on_scheduled_rule, refuses_the_same_twice) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, [] {})
      .on(on::scheduled_rule{.schedule = on::every(1h)})
      .on(on::scheduled_rule{.schedule = on::every(60min)});
  EXPECT_THAT(wired(service).problems, testing::Contains(HasSubstr("the template has one of that name already")));
}

}  // namespace
}  // namespace sparta::on
