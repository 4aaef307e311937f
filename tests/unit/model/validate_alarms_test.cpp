#include "validating.hpp"

#include <gtest/gtest.h>

namespace sparta::model {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

alarm named(std::string name, unsigned line = 1) {
  return {.name = std::move(name),
          .metric = {.name_space = "AWS/Lambda", .name = "Errors", .statistic = "Sum"},
          .declared_at = {"main.cpp", line}};
}

alarm on_dead_letters() {
  return {.name = "A",
          .metric = {.name_space = "AWS/SQS", .name = "Depth", .statistic = "Sum"},
          .of = alarms::series::of_dead_letter_queue};
}

function with_dead_letters_to(json::value arn) {
  return {.name = "F",
          .properties = {{"DeadLetterConfig", json::object{{"TargetArn", std::move(arn)}}}},
          .alarms = {on_dead_letters()}};
}

TEST(validate, finds_nothing_wrong_with_alarms_of_different_names) {
  EXPECT_THAT(messages_of(function{.name = "F", .alarms = {named("A"), named("B")}}), IsEmpty());
}

TEST(validate, finds_two_alarms_of_one_name) {
  EXPECT_THAT(messages_of(function{.name = "F", .alarms = {named("A", 4), named("A", 5)}}),
              ElementsAre("alarm on Errors of function 'F': it was declared before, at main.cpp:4. Give one of them a "
                          "handle of another name."));
  auto declared = with({.name = "F", .alarms = {named("A")}});
  declared.composite_alarms.push_back({.name = "A", .rule = "r"});
  EXPECT_THAT(messages_of(declared), ElementsAre(HasSubstr("alarm 'A': it was declared before")));
}

TEST(validate, finds_an_alarm_with_the_name_of_a_resource) {
  auto declared = with({.name = "F"});
  declared.resources.push_back({.name = "A", .what = {.type = "AWS::SNS::Topic"}});
  declared.alarms.push_back(named("A"));
  EXPECT_THAT(messages_of(declared), ElementsAre(HasSubstr("alarm 'A': it was declared before")));
}

TEST(validate, finds_an_alarm_on_dead_letters_of_a_function_that_keeps_none) {
  EXPECT_THAT(messages_of(function{.name = "F", .alarms = {on_dead_letters()}}),
              ElementsAre(HasSubstr("the function has neither a dead_letter_config nor an on_failure destination.")));
}

TEST(validate, finds_an_alarm_on_dead_letters_that_go_to_a_topic) {
  auto declared = with(with_dead_letters_to(json::object{{"Ref", "T"}}));
  declared.resources.push_back({.name = "T", .what = {.type = "AWS::SNS::Topic"}});
  EXPECT_THAT(messages_of(declared), ElementsAre(HasSubstr("is no queue")));
  EXPECT_THAT(messages_of(with_dead_letters_to("arn:aws:sns:eu-west-1:1:t")), ElementsAre(HasSubstr("is no queue")));
}

TEST(validate, takes_an_alarm_on_a_queue_of_the_service_or_any_other) {
  auto declared = with(with_dead_letters_to(json::object{{"Fn::GetAtt", json::array{"Q", "Arn"}}}));
  declared.resources.push_back({.name = "Q", .what = {.type = "AWS::SQS::Queue"}});
  EXPECT_THAT(messages_of(declared), IsEmpty());
  EXPECT_THAT(messages_of(with_dead_letters_to("arn:aws:sqs:eu-west-1:1:q")), IsEmpty());
}

TEST(validate, finds_an_alarm_of_a_functions_kind_on_the_service) {
  auto declared = with({.name = "F"});
  declared.alarms.push_back(on_dead_letters());
  EXPECT_THAT(messages_of(declared), ElementsAre(HasSubstr("Declare it with function.alarm(...)")));
}

TEST(validate, finds_an_alarm_that_tells_too_many) {
  auto what = named("A");
  what.actions.ok = json::array{"1", "2", "3", "4", "5", "6"};
  EXPECT_THAT(messages_of(function{.name = "F", .alarms = {what}}),
              ElementsAre(HasSubstr("it tells 6 of being all right again, and an alarm takes 5.")));
}

TEST(validate, finds_a_metric_without_a_name) {
  auto what = named("A");
  what.metric.name_space = "";
  EXPECT_THAT(messages_of(function{.name = "F", .alarms = {what}}), ElementsAre(HasSubstr("no name or no namespace")));
}

TEST(validate, finds_a_rule_that_is_too_long) {
  auto declared = with({.name = "F"});
  declared.composite_alarms.push_back({.name = "A", .rule = std::string(10240, 'r')});
  EXPECT_THAT(messages_of(declared), IsEmpty());
  declared.composite_alarms.front().rule += 'r';
  EXPECT_THAT(messages_of(declared), ElementsAre(HasSubstr("its rule has 10241 characters")));
}

}  // namespace
}  // namespace sparta::model
