#include "wired.hpp"

#include <sparta/alarms.hpp>
#include <sparta/cfn/cloudwatch.hpp>
#include <sparta/events/cloudwatch_alarm.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/alarm.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::alarm failing{"Failing"};
constexpr sparta::resource<cfn::cloudwatch::alarm> full{"Full"};
constexpr const char* alarm_type = "AWS::CloudWatch::Alarm";

void handle(const events::cloudwatch_alarm&) {}
void work() {}

TEST(on_alarm, is_called_by_an_alarm_on_another_function) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "Worker"}, work).alarm(failing, alarms::errors{.above = 0, .within = 5min});
  service.function({.name = "F"}, handle).on(on::alarm{.alarm = failing, .on_ok = true, .on_insufficient_data = true});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string function = made.property("AWS::Lambda::Permission", "FunctionName");
  for (const char* actions : {"AlarmActions", "OKActions", "InsufficientDataActions"})
    EXPECT_EQ(made.property(alarm_type, actions), "[" + function + "]");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "Principal"), R"("lambda.alarms.cloudwatch.amazonaws.com")");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceArn"), R"({"Fn::GetAtt":["Failing","Arn"]})");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceAccount"), R"({"Ref":"AWS::AccountId"})");
}

TEST(on_alarm, is_called_by_an_alarm_on_itself_besides_others) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, handle)
      .alarm(failing, alarms::errors{.above = 0, .within = 5min, .notify = "arn:aws:sns:eu-west-1:123456789012:old"})
      .on(on::alarm{.alarm = failing});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property(alarm_type, "AlarmActions"), HasSubstr(R"(["arn:aws:sns:eu-west-1:123456789012:old",{)"));
}

TEST(on_alarm, is_called_by_an_alarm_that_is_a_resource) {
  sparta::service service{{.name = "s"}};
  service.resource(full, {.comparison_operator = cfn::cloudwatch::comparison_operator::greater_than_threshold,
                          .evaluation_periods = 1,
                          .metric_name = "Depth",
                          .namespace_ = "Shop",
                          .period = 60,
                          .statistic = cfn::cloudwatch::statistic::sum,
                          .threshold = 1});
  service.function({.name = "F"}, handle).on(on::alarm{.alarm = full});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property(alarm_type, "AlarmActions"), HasSubstr("Fn::GetAtt"));
}

TEST(on_alarm, may_be_called_by_an_existing_alarm) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, handle)
      .on(on::alarm{.alarm = iam::arn_of<iam::kinds::cloudwatch::alarm>(
                        "arn:${AWS::Partition}:cloudwatch:${AWS::Region}:${AWS::AccountId}:alarm:old")});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property("AWS::Lambda::Permission", "SourceArn"), HasSubstr(":alarm:old"));
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceAccount"), R"({"Ref":"AWS::AccountId"})");
}

TEST(on_alarm, needs_a_state) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, handle)
      .alarm(failing, alarms::errors{.above = 0, .within = 5min})
      .on(on::alarm{.alarm = failing, .on_alarm = false});
  EXPECT_THAT(wired(service).problems,
              Contains("function 'F': on::alarm needs a state: .on_alarm, .on_ok or .on_insufficient_data."));
}

}  // namespace
}  // namespace sparta::on
