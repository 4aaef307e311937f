#include "wired.hpp"

#include <sparta/cfn/kms.hpp>
#include <sparta/cfn/scheduler.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/events/scheduler.hpp>
#include <sparta/on/scheduler.hpp>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::kms::key> key{"Key"};
constexpr sparta::resource<cfn::scheduler::schedule_group> reports{"Reports"};
constexpr sparta::resource<cfn::sqs::queue> lost{"Lost"};
constexpr const char* schedule_type = "AWS::Scheduler::Schedule";

struct job {
  int pages = 0;
};

/// The roles that only EventBridge Scheduler can assume.
std::vector<json::object> roles(const wired& of) {
  std::vector<json::object> found;
  for (const auto& [id, resource] : of.made.document.resources)
    if (id.starts_with("SchedulerRole")) found.push_back(resource.properties.as_object());
  return found;
}

TEST(on_scheduler, invokes_by_a_role_of_its_own) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, [] {})
      .on(on::scheduler{.schedule = "cron(0 8 ? * MON-FRI *)", .time_zone = "Europe/Berlin"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(schedule_type, "ScheduleExpression"), R"_("cron(0 8 ? * MON-FRI *)")_");
  EXPECT_EQ(made.property(schedule_type, "ScheduleExpressionTimezone"), R"("Europe/Berlin")");
  EXPECT_EQ(made.property(schedule_type, "FlexibleTimeWindow"), R"({"Mode":"OFF"})");
  EXPECT_THAT(made.property(schedule_type, "Target"), HasSubstr(R"("RoleArn":{"Fn::GetAtt":["SchedulerRole)"));
  ASSERT_EQ(roles(made).size(), 1u);
  const std::string trust = json::write(*roles(made).front().find("AssumeRolePolicyDocument"));
  EXPECT_THAT(trust, HasSubstr(R"("Service":["scheduler.amazonaws.com"])"));
  EXPECT_THAT(trust, HasSubstr(R"("aws:SourceAccount":[{"Ref":"AWS::AccountId"}])"));
  EXPECT_THAT(trust, HasSubstr(":schedule-group/"));
  EXPECT_THAT(trust, HasSubstr("default"));
  const std::string policies = json::write(*roles(made).front().find("Policies"));
  EXPECT_THAT(policies, HasSubstr(R"("Action":["lambda:InvokeFunction"],"Resource":[{"Fn::GetAtt":["FLambda)"));
  EXPECT_EQ(made.first("AWS::Lambda::Permission").type, "") << "the role is the permission";
}

TEST(on_scheduler, has_one_role_for_the_schedules_of_a_function) {
  sparta::service service{{.name = "s"}};
  service.resource(reports, {});
  service.function({.name = "F"}, [] {})
      .on(on::scheduler{.schedule = "rate(1 hour)"})
      .on(on::scheduler{.schedule = "rate(2 hours)"})
      .on(on::scheduler{.schedule = "rate(1 hour)", .schedule_group = reports});
  service.function({.name = "G"}, [] {}).on(on::scheduler{.schedule = "rate(1 hour)"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(roles(made).size(), 3u) << "of F in either group, and of G";
}

TEST(on_scheduler, takes_every_option) {
  using std::chrono::sys_days;
  using std::chrono::year;
  sparta::service service{{.name = "s"}};
  service.resource(key, {});
  service.resource(reports, {});
  service.resource(lost, {});
  service.function({.name = "F"}, [](const job&) {})
      .on(on::scheduler{.schedule = on::every(90min),
                        .flexible_time_window = 1h,
                        .start_date = sys_days(year(2027) / 1 / 1) + 8h,
                        .end_date = sys_days(year(2027) / 12 / 31),
                        .input = job{.pages = 3},
                        .schedule_group = reports,
                        .description = "Reports",
                        .enabled = false,
                        .dead_letter_queue = lost,
                        .maximum_event_age = 2h,
                        .maximum_retry_attempts = 0,
                        .kms_key_arn = key.arn()});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(schedule_type, "ScheduleExpression"), R"_("rate(90 minutes)")_");
  EXPECT_EQ(made.property(schedule_type, "FlexibleTimeWindow"), R"({"MaximumWindowInMinutes":60,"Mode":"FLEXIBLE"})");
  EXPECT_EQ(made.property(schedule_type, "StartDate"), R"("2027-01-01T08:00:00Z")");
  EXPECT_EQ(made.property(schedule_type, "EndDate"), R"("2027-12-31T00:00:00Z")");
  EXPECT_EQ(made.property(schedule_type, "GroupName"), R"({"Ref":"Reports"})");
  EXPECT_EQ(made.property(schedule_type, "Description"), R"("Reports")");
  EXPECT_EQ(made.property(schedule_type, "State"), R"("DISABLED")");
  EXPECT_EQ(made.property(schedule_type, "KmsKeyArn"), R"({"Fn::GetAtt":["Key","Arn"]})");
  const std::string target = made.property(schedule_type, "Target");
  EXPECT_THAT(target, HasSubstr(R"("DeadLetterConfig":{"Arn":{"Fn::GetAtt":["Lost","Arn"]}})"));
  EXPECT_THAT(target, HasSubstr(R"("Input":"{\"pages\":3}")"));
  EXPECT_THAT(target, HasSubstr(R"("RetryPolicy":{"MaximumEventAgeInSeconds":7200,"MaximumRetryAttempts":0})"));
  ASSERT_EQ(roles(made).size(), 1u);
  EXPECT_THAT(json::write(*roles(made).front().find("AssumeRolePolicyDocument")),
              HasSubstr(R"("aws:SourceArn":[{"Fn::GetAtt":["Reports","Arn"]}])"));
  const std::string policies = json::write(*roles(made).front().find("Policies"));
  EXPECT_THAT(policies, HasSubstr(R"("Action":["sqs:SendMessage"],"Resource":[{"Fn::GetAtt":["Lost","Arn"]}])"));
  EXPECT_THAT(policies, HasSubstr(R"("Action":["kms:Decrypt"],"Resource":[{"Fn::GetAtt":["Key","Arn"]}])"));
}

TEST(on_scheduler, names_an_existing_group) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, [] {}).on(on::scheduler{.schedule = "rate(1 hour)", .schedule_group = "nightly"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(schedule_type, "GroupName"), R"("nightly")");
  EXPECT_THAT(json::write(*roles(made).front().find("AssumeRolePolicyDocument")), HasSubstr("nightly"));
}

TEST(on_scheduler, delivers_what_the_handler_takes) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "Event"}, [](const events::scheduler_event&) {})
      .on(on::scheduler{.schedule = "at(2027-02-01T10:00:00)"});
  service.function({.name = "Untyped"}, [](const events::eventbridge<>&) {})
      .on(on::scheduler{.schedule = "rate(1 hour)"});
  service.function({.name = "Context"}, [](const events::scheduler_context&) {})
      .on(on::scheduler{.schedule = "rate(1 hour)", .input = on::scheduler_context{}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(json::write(cfn::render(made.made.document)), HasSubstr("<aws.scheduler.attempt-number>"));
}

TEST(on_scheduler, invokes_an_alias) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, [] {}).alias({.name = "live"}).on(on::scheduler{.schedule = "rate(1 hour)"}, "live");
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property(schedule_type, "Target"), HasSubstr(R"("Arn":{"Ref":"Alias)"));
  EXPECT_THAT(json::write(*roles(made).front().find("Policies")), HasSubstr(R"("Resource":[{"Ref":"Alias)"));
}

TEST(on_scheduler, refuses_what_eventbridge_scheduler_would) {
  const std::chrono::sys_seconds noon = std::chrono::sys_days(std::chrono::year(2027) / 1 / 1) + 12h;
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, [] {})
      .on(on::scheduler{.schedule = on::scheduler_schedule::at_run_time("at(tomorrow)"),
                        .time_zone = on::time_zone::at_run_time("Mitteleuropäische Zeit"),
                        .flexible_time_window = on::flexible_window::at_run_time(1441min),
                        .start_date = noon,
                        .end_date = noon});
  EXPECT_THAT(wired(service).problems,
              ElementsAre(HasSubstr("the schedule 'at(tomorrow)' has no date and time after at("),
                          HasSubstr("the time zone 'Mitteleuropäische Zeit' is no name"),
                          "function 'F': a schedule ends before it begins: .end_date is after .start_date.",
                          "function 'F': MaximumWindowInMinutes is 1441; AWS takes 1 to 1440."));
}

}  // namespace
}  // namespace sparta::on
