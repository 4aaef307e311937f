#include "wired.hpp"

#include <sparta/cfn/logs.hpp>
#include <sparta/events/cloudwatch_logs.hpp>
#include <sparta/on/logs.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::logs::log_group> audit{"Audit"};
constexpr const char* filter_type = "AWS::Logs::SubscriptionFilter";

void handle(const events::cloudwatch_logs&) {}
void speak() {}

TEST(on_logs, subscribes_to_a_log_group_of_the_stack) {
  sparta::service service{{.name = "s"}};
  service.resource(audit, {});
  service.function({.name = "F", .environment = {{"GROUP", audit.ref()}}}, handle)
      .on(on::logs{.log_group = audit,
                   .pattern = "{ $.level = \"ERROR\" }",
                   .apply_on_transformed_logs = true,
                   .emit_system_fields = {"@aws.account"},
                   .field_selection_criteria = "@aws.region = \"eu-west-1\""});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(json::write(made.first(filter_type).properties),
            R"({"ApplyOnTransformedLogs":true,"DestinationArn":{"Fn::GetAtt":[")" +
                made.id_of("AWS::Lambda::Function") +
                R"(","Arn"]},"EmitSystemFields":["@aws.account"],)"
                R"("FieldSelectionCriteria":"@aws.region = \"eu-west-1\"",)"
                R"("FilterPattern":"{ $.level = \"ERROR\" }","LogGroupName":{"Ref":"Audit"}})");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "Principal"), R"("logs.amazonaws.com")");
  EXPECT_THAT(made.property("AWS::Lambda::Permission", "SourceArn"), HasSubstr("log-group:${Group}:*"));
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceAccount"), R"({"Ref":"AWS::AccountId"})");
  EXPECT_THAT(made.first(filter_type).depends_on, Contains(made.id_of("AWS::Lambda::Permission")));
}

TEST(on_logs, subscribes_to_an_existing_log_group) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, handle).on(on::logs{.log_group = "/var/log/old"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(filter_type, "LogGroupName"), R"("/var/log/old")");
  EXPECT_EQ(made.property(filter_type, "FilterPattern"), R"("")");
}

TEST(on_logs, subscribes_to_the_log_of_another_function) {
  sparta::service service{{.name = "s"}};
  const auto speaker = service.function({.name = "Speaker"}, speak);
  service.function({.name = "F"}, handle).on(on::logs{.log_group = speaker});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const auto group = made.first(filter_type).properties.find("LogGroupName")->find("Ref")->as_string();
  EXPECT_EQ(made.made.document.resources.at(group).type, "AWS::Logs::LogGroup");
  EXPECT_THAT(json::write(made.made.document.resources.at(group).properties), HasSubstr("Speaker"));
}

TEST(on_logs, subscribes_to_the_group_that_another_function_writes_to_instead) {
  sparta::service service{{.name = "s"}};
  service.resource(audit, {});
  const auto speaker = service.function({.name = "Speaker", .logging_config = {{.log_group = audit.ref()}}}, speak);
  service.function({.name = "F"}, handle).on(on::logs{.log_group = speaker});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(filter_type, "LogGroupName"), R"({"Ref":"Audit"})");
}

TEST(on_logs, refuses_a_loop_and_what_logs_would) {
  sparta::service service{{.name = "s"}};
  const auto itself = service.function({.name = "F"}, handle);
  const std::string criteria(2001, 'a');
  itself.on(on::logs{
      .log_group = itself, .pattern = log_filter_pattern::at_run_time("{ open"), .field_selection_criteria = criteria});
  const std::vector<std::string> problems = wired(service).problems;
  EXPECT_THAT(problems, Contains("function 'F': a function can't be invoked by its own log: every line it writes would "
                                 "invoke it."));
  EXPECT_THAT(problems, Contains(HasSubstr("leaves a quote, percent sign or bracket open")));
  EXPECT_THAT(problems, Contains("function 'F': the field selection criteria of on::logs are longer than 2000 "
                                 "characters."));
}

}  // namespace
}  // namespace sparta::on
