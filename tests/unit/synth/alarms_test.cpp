#include "synth/alarms.hpp"

#include "made.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::synth {
namespace {

using alarms::relation;

model::alarm errors() {
  return {.name = "A",
          .metric = {.name_space = "AWS/Lambda", .name = "Errors", .statistic = "Sum"},
          .of = alarms::series::of_function};
}

cfn::resource made_of(model::alarm what, model::function function = {.name = "F"}) {
  function.alarms.push_back(std::move(what));
  return of_type(synthesize(service_with(std::move(function))), "AWS::CloudWatch::Alarm").front();
}

TEST(alarm, watches_the_function_by_its_name_in_aws) {
  EXPECT_EQ(property_of(made_of(errors()), "Dimensions"),
            R"([{"Name":"FunctionName","Value":{"Ref":")" + model::function_id("F") + R"("}}])");
}

TEST(alarm, says_which_function_of_which_service) {
  EXPECT_EQ(property_of(made_of(errors()), "AlarmDescription"), R"-("s: F: Errors (Sum)")-");
  auto described = errors();
  described.description = "Call Ann.";
  EXPECT_EQ(property_of(made_of(described), "AlarmDescription"), R"("Call Ann.")");
}

TEST(alarm, has_the_periods_and_the_threshold) {
  auto what = errors();
  what.within = alarms::periods{.count = 5, .of = std::chrono::minutes(1), .breaching = 3};
  what.threshold = 2.5;
  what.missing_data = alarms::missing_data::not_breaching;
  const auto made = made_of(what);
  EXPECT_EQ(property_of(made, "Period"), "60");
  EXPECT_EQ(property_of(made, "EvaluationPeriods"), "5");
  EXPECT_EQ(property_of(made, "DatapointsToAlarm"), "3");
  EXPECT_EQ(property_of(made, "Threshold"), "2.5");
  EXPECT_EQ(property_of(made, "TreatMissingData"), R"("notBreaching")");
  EXPECT_EQ(property_of(made, "Statistic"), R"("Sum")");
}

TEST(alarm, asks_for_a_percentile_as_an_extended_statistic) {
  auto what = errors();
  what.metric.statistic = "p99";
  EXPECT_EQ(property_of(made_of(what), "Statistic"), "absent");
  EXPECT_EQ(property_of(made_of(what), "ExtendedStatistic"), R"("p99")");
}

TEST(alarm, tells_of_each_state) {
  auto what = errors();
  what.actions = {.alarm = json::array{"a"}, .insufficient_data = json::array{"i"}};
  EXPECT_EQ(property_of(made_of(what), "AlarmActions"), R"(["a"])");
  EXPECT_EQ(property_of(made_of(what), "InsufficientDataActions"), R"(["i"])");
  EXPECT_EQ(property_of(made_of(what), "OKActions"), "absent");
}

TEST(alarm, compares_with_a_band_by_metric_math) {
  auto what = errors();
  what.is = relation::above_band;
  what.threshold = 2;
  const auto made = made_of(what);
  EXPECT_EQ(property_of(made, "ComparisonOperator"), R"("GreaterThanUpperThreshold")");
  EXPECT_EQ(property_of(made, "ThresholdMetricId"), R"("band")");
  EXPECT_THAT(property_of(made, "Metrics"), ::testing::HasSubstr("ANOMALY_DETECTION_BAND(value, 2)"));
  for (const char* single : {"MetricName", "Namespace", "Period", "Statistic", "Threshold", "Dimensions"})
    EXPECT_EQ(property_of(made, single), "absent") << single;
}

model::alarm dead_letters() {
  return {.name = "A",
          .metric = {.name_space = "AWS/SQS", .name = "Visible", .statistic = "Maximum"},
          .of = alarms::series::of_dead_letter_queue};
}
std::string queue_of(const cfn::resource& alarm) { return property_of(alarm, "Dimensions"); }

TEST(alarm_on_dead_letters, watches_the_queue_of_a_known_arn) {
  const auto made =
      made_of(dead_letters(),
              {.name = "F", .properties = {{"DeadLetterConfig", json::object{{"TargetArn", "arn:aws:sqs:r:1:q"}}}}});
  EXPECT_EQ(queue_of(made), R"([{"Name":"QueueName","Value":"q"}])");
}

TEST(alarm_on_dead_letters, watches_the_queue_that_failures_of_asynchronous_calls_go_to) {
  const auto made = made_of(
      dead_letters(),
      {.name = "F", .asynchronous = model::asynchronous{.on_failure = json::object{{"Fn::ImportValue", "Arn"}}}});
  EXPECT_EQ(queue_of(made),
            R"([{"Name":"QueueName","Value":{"Fn::Select":[5,{"Fn::Split":[":",{"Fn::ImportValue":"Arn"}]}]}}])");
}

TEST(alarm_on_dead_letters, watches_the_services_own_queue) {
  auto declared = service_with({.name = "F", .alarms = {dead_letters()}});
  declared.functions.front().properties["DeadLetterConfig"] =
      json::object{{"TargetArn", json::object{{"Fn::GetAtt", json::array{"Q", "Arn"}}}}};
  declared.resources.push_back({.name = "Q", .what = {.type = "AWS::SQS::Queue"}});
  EXPECT_EQ(queue_of(of_type(synthesize(declared), "AWS::CloudWatch::Alarm").front()),
            R"([{"Name":"QueueName","Value":{"Fn::GetAtt":["Q","QueueName"]}}])");
}

TEST(composite_alarm, has_its_rule_filled_in) {
  auto declared = service_with({.name = "F"});
  declared.composite_alarms.push_back({.name = "C", .rule = R"-(ALARM("${A}"))-"});
  const auto made = of_type(synthesize(declared), "AWS::CloudWatch::CompositeAlarm").front();
  EXPECT_EQ(property_of(made, "AlarmRule"), R"-({"Fn::Sub":"ALARM(\"${A}\")"})-");
  EXPECT_EQ(property_of(made, "AlarmDescription"), R"("s: C")");
}

TEST(alarm, leads_back_to_its_line) {
  auto what = errors();
  what.declared_at = {"main.cpp", 9};
  const auto made = synthesize(service_with({.name = "F", .alarms = {what}}));
  EXPECT_EQ(made.sources.at("A"), (model::source_line{"main.cpp", 9}));
}

}  // namespace
}  // namespace sparta::synth
