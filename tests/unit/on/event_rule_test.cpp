#include "orders.hpp"
#include "wired.hpp"

#include <sparta/cfn/events.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/events/eventbridge.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/event_rule.hpp>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace sparta::on {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::events::event_bus> bus{"Bus"};
constexpr sparta::resource<cfn::sqs::queue> lost{"Lost"};
constexpr const char* rule_type = "AWS::Events::Rule";

struct note {
  std::string about;
};

void take(const events::eventbridge<order>&) {}
void take_any(const events::eventbridge<>&) {}
void take_detail(const order&) {}
void take_note(const note&) {}

const auto placed = on::pattern<order>().source("shop");

std::size_t count(const wired& of, std::string_view type) {
  return static_cast<std::size_t>(
      std::ranges::count_if(of.made.document.resources, [&](const auto& entry) { return entry.second.type == type; }));
}

/// Of the only target, without what is the same in all of them.
std::string target(const wired& of) {
  auto one = of.first(rule_type).properties.find("Targets")->as_array().front().as_object();
  one.erase("Arn");
  one.erase("Id");
  return json::write(one);
}

TEST(on_event_rule, takes_events_of_the_accounts_bus) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, take).on(on::event_rule{.pattern = placed, .description = "Placed orders"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(rule_type, "EventPattern"), R"({"source":["shop"]})");
  EXPECT_EQ(made.property(rule_type, "Description"), R"("Placed orders")");
  EXPECT_EQ(made.property(rule_type, "EventBusName"), "absent");
  EXPECT_EQ(made.property(rule_type, "State"), "absent");
  EXPECT_THAT(made.property(rule_type, "Targets"),
              testing::MatchesRegex(R"(\[\{"Arn":\{"Fn::GetAtt":\["FLambda[0-9a-f]+","Arn"\]\},"Id":"Function"\}\])"));
}

TEST(on_event_rule, may_invoke_the_function_on_behalf_of_each_rule) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, take)
      .on(on::event_rule{.pattern = placed})
      .on(on::event_rule{.pattern = on::pattern<order>().source("market")});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(count(made, rule_type), 2u);
  EXPECT_EQ(count(made, "AWS::Lambda::Permission"), 2u);
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "Principal"), R"("events.amazonaws.com")");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceAccount"), R"({"Ref":"AWS::AccountId"})");
  std::set<std::string> rules, invoking;
  for (const auto& [id, resource] : made.made.document.resources) {
    if (resource.type == rule_type) rules.insert(R"({"Fn::GetAtt":[")" + id + R"(","Arn"]})");
    if (resource.type == "AWS::Lambda::Permission")
      invoking.insert(json::write(*resource.properties.find("SourceArn")));
  }
  EXPECT_EQ(invoking, rules);
}

TEST(on_event_rule, takes_events_of_other_buses) {
  sparta::service own{{.name = "s"}}, named{{.name = "s"}}, by_arn{{.name = "s"}};
  own.resource(bus, {.name = "orders"});
  own.function({.name = "F", .environment = {{"BUS", bus.ref()}}}, take)
      .on(on::event_rule{.pattern = placed, .event_bus = bus});
  named.function({.name = "F"}, take).on(on::event_rule{.pattern = placed, .event_bus = "orders"});
  by_arn.function({.name = "F"}, take)
      .on(on::event_rule{.pattern = placed,
                         .event_bus = iam::arn_of<iam::kinds::events::event_bus>(
                             "arn:${AWS::Partition}:events:${AWS::Region}:111122223333:event-bus/orders")});
  EXPECT_THAT(wired(own).problems, IsEmpty());
  EXPECT_EQ(wired(own).property(rule_type, "EventBusName"), R"({"Ref":"Bus"})");
  EXPECT_EQ(wired(named).property(rule_type, "EventBusName"), R"("orders")");
  EXPECT_THAT(wired(by_arn).property(rule_type, "EventBusName"), HasSubstr(":event-bus/orders"));
}

TEST(on_event_rule, hands_over_what_it_is_told) {
  sparta::service detail{{.name = "s"}}, path{{.name = "s"}}, made_of{{.name = "s"}}, constant{{.name = "s"}};
  detail.function({.name = "F"}, take_detail).on(on::event_rule{.pattern = placed, .input = on::only_detail{}});
  path.function({.name = "F"}, take_note)
      .on(on::event_rule{.pattern = placed, .input = on::input_path{"$.detail.note"}});
  made_of.function({.name = "F"}, take_note)
      .on(on::event_rule{
          .pattern = placed,
          .input = on::input_template<note>{.paths = {{"id", "$.detail.id"}},
                                            .text = R"({"about": <id>, "by": "<aws.events.rule-name>"})"}});
  constant.function({.name = "F"}, take_note).on(on::event_rule{.pattern = placed, .input = note{.about = "orders"}});
  for (const auto* each : {&detail, &path, &made_of, &constant}) EXPECT_THAT(wired(*each).problems, IsEmpty());
  EXPECT_EQ(target(wired(detail)), R"({"InputPath":"$.detail"})");
  EXPECT_EQ(target(wired(path)), R"({"InputPath":"$.detail.note"})");
  EXPECT_EQ(target(wired(made_of)), R"({"InputTransformer":{"InputPathsMap":{"id":"$.detail.id"},)"
                                    R"("InputTemplate":"{\"about\": <id>, \"by\": \"<aws.events.rule-name>\"}"}})");
  EXPECT_EQ(target(wired(constant)), R"({"Input":"{\"about\":\"orders\"}"})");
}

TEST(on_event_rule, keeps_what_it_could_not_deliver) {
  sparta::service service{{.name = "s"}};
  service.resource(lost, {});
  const auto rule = [&](const char* source) {
    return on::event_rule{.pattern = on::pattern<order>().source(source),
                          .dead_letter_queue = lost,
                          .maximum_event_age = 1h,
                          .maximum_retry_attempts = 4};
  };
  service.function({.name = "F"}, take).on(rule("shop")).on(rule("market"));
  service.function({.name = "G"}, take_any).on(rule("shop"));
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(target(made), R"({"DeadLetterConfig":{"Arn":{"Fn::GetAtt":["Lost","Arn"]}},)"
                          R"("RetryPolicy":{"MaximumEventAgeInSeconds":3600,"MaximumRetryAttempts":4}})");
  ASSERT_EQ(count(made, "AWS::SQS::QueuePolicy"), 1u) << "another one would take the place of the first";
  EXPECT_EQ(made.property("AWS::SQS::QueuePolicy", "Queues"), R"([{"Ref":"Lost"}])");
  const auto policy = made.first("AWS::SQS::QueuePolicy");
  const auto& statements = policy.properties.find("PolicyDocument")->find("Statement")->as_array();
  ASSERT_EQ(statements.size(), 3u) << "one for each rule";
  EXPECT_THAT(json::write(statements.front()),
              testing::StartsWith(R"({"Effect":"Allow","Principal":{"Service":["events.amazonaws.com"]},)"
                                  R"("Action":["sqs:SendMessage"],"Resource":[{"Fn::GetAtt":["Lost","Arn"]}],)"
                                  R"("Condition":{"ArnEquals":{"aws:SourceArn":[{"Fn::GetAtt":["Rule)"));
}

TEST(on_event_rule, leaves_the_policy_of_an_existing_queue_alone) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, take)
      .on(on::event_rule{.pattern = placed,
                         .dead_letter_queue = iam::arn_of<iam::kinds::sqs::queue>(
                             "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:old")});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(target(made), HasSubstr(":old"));
  EXPECT_EQ(count(made, "AWS::SQS::QueuePolicy"), 0u);
}

TEST(on_event_rule, keeps_its_id_when_only_its_manner_changes) {
  sparta::service before{{.name = "s"}}, after{{.name = "s"}}, other{{.name = "s"}};
  before.function({.name = "F"}, take).on(on::event_rule{.pattern = placed});
  after.function({.name = "F"}, take)
      .on(on::event_rule{
          .pattern = placed, .description = "later", .state = on::rule_state::disabled, .maximum_retry_attempts = 1});
  other.function({.name = "F"}, take).on(on::event_rule{.pattern = on::pattern<order>().source("market")});
  const auto arn = [](const sparta::service& of) { return wired(of).property("AWS::Lambda::Permission", "SourceArn"); };
  EXPECT_EQ(arn(before), arn(after));
  EXPECT_NE(arn(before), arn(other));
  EXPECT_EQ(wired(after).property(rule_type, "State"), R"("DISABLED")");
}

TEST(on_event_rule, invokes_an_alias) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, take).alias({.name = "live"}).on(on::event_rule{.pattern = placed}, "live");
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property(rule_type, "Targets"), HasSubstr(R"({"Ref":"Alias)"));
  EXPECT_THAT(made.property("AWS::Lambda::Permission", "FunctionName"), HasSubstr(R"({"Ref":"Alias)"));
}

TEST(on_event_rule, refuses_a_pattern_that_eventbridge_would) {
  sparta::service nothing{{.name = "s"}}, wrong{{.name = "s"}};
  nothing.function({.name = "F"}, take_any).on(on::event_rule{.description = "all"});
  wrong.function({.name = "F"}, take_any)
      .on(on::event_rule{.pattern = on::pattern<>::raw(json::object{{"source", "shop"}})});
  EXPECT_THAT(wired(nothing).problems,
              ElementsAre("function 'F': an event pattern asks for nothing, and so matches everything."));
  EXPECT_THAT(wired(wrong).problems, ElementsAre(HasSubstr("source")));
}

TEST(on_event_rule, sees_management_events_on_the_accounts_bus_only) {
  constexpr auto all = on::rule_state::enabled_with_all_cloudtrail_management_events;
  sparta::service there{{.name = "s"}}, elsewhere{{.name = "s"}};
  there.function({.name = "F"}, take).on(on::event_rule{.pattern = placed, .state = all});
  elsewhere.function({.name = "F"}, take).on(on::event_rule{.pattern = placed, .event_bus = "orders", .state = all});
  EXPECT_THAT(wired(there).problems, IsEmpty());
  EXPECT_EQ(wired(there).property(rule_type, "State"), R"("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS")");
  EXPECT_THAT(
      wired(elsewhere).problems,
      ElementsAre("function 'F': management events of CloudTrail are on the account's own bus: leave .event_bus "
                  "out."));
}

TEST(on_event_rule, refuses_what_is_too_long_or_out_of_range) {
  sparta::service service{{.name = "s"}};
  const std::string text(513, 'x');
  service.function({.name = "F"}, take_note)
      .on(on::event_rule{.pattern = placed,
                         .input = note{.about = std::string(8192, 'x')},
                         .description = text,
                         .maximum_event_age = on::target_event_age::at_run_time(59s),
                         .maximum_retry_attempts = on::target_retry_attempts::at_run_time(186)});
  EXPECT_THAT(wired(service).problems,
              ElementsAre("function 'F': a description has 513 characters, and AWS takes 512. Shorten it.",
                          "function 'F': MaximumEventAgeInSeconds is 59; AWS takes 60 to 86400.",
                          "function 'F': MaximumRetryAttempts is 186; AWS takes 0 to 185.",
                          "function 'F': an input has 8204 bytes, and EventBridge takes 8192."));
}

TEST(on_event_rule, counts_characters_of_a_description_and_not_bytes) {
  sparta::service service{{.name = "s"}};
  std::string text;
  for (int i = 0; i < 512; ++i) text += "ü";
  service.function({.name = "F"}, take).on(on::event_rule{.pattern = placed, .description = text});
  EXPECT_THAT(wired(service).problems, IsEmpty());
}

TEST(on_event_rule, refuses_inputs_that_eventbridge_would) {
  const auto problems_with = [](const auto& input) {
    sparta::service service{{.name = "s"}};
    service.function({.name = "F"}, [](const json::value&) {}).on(on::event_rule{.pattern = placed, .input = input});
    return wired(service).problems;
  };
  using text = on::input_template<>;
  EXPECT_THAT(
      problems_with(on::input_path{"detail.id"}),
      ElementsAre("function 'F': the input path 'detail.id' is none: it begins with $, has dots and no brackets, "
                  "and 256 characters at most."));
  EXPECT_THAT(problems_with(text{.text = ""}), ElementsAre(HasSubstr("has no text")));
  EXPECT_THAT(problems_with(text{.paths = {{"id", "$.id"}}, .text = R"({"a": <ID>})"}),
              ElementsAre(HasSubstr("has <ID>, and no path of that name")));
  EXPECT_THAT(problems_with(text{.text = R"("1 < 2")"}), ElementsAre(HasSubstr(R"(has < 2">)")));
  EXPECT_THAT(problems_with(text{.paths = {{"AWS.id", "$.id"}}, .text = "<AWS.id>"}),
              ElementsAre(HasSubstr("'AWS.id' can't be the name")));
  EXPECT_THAT(problems_with(text{.paths = {{"id", "$.detail['id']"}}, .text = "<id>"}),
              ElementsAre(HasSubstr("is none")));
  EXPECT_THAT(problems_with(text{.text = "<aws.events.event.json>"}), IsEmpty());
}

}  // namespace
}  // namespace sparta::on
