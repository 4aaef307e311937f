#include "wired.hpp"

#include <sparta/cfn/iot.hpp>
#include <sparta/on/iot.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

struct climate {
  double temperature = 0;
};
void measure(const climate&) {}

TEST(on_iot, makes_a_rule_that_alone_may_invoke_the_function) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, measure)
      .on(on::iot{.sql = "SELECT temperature FROM 'rooms/+/climate'",
                  .rule_name = "climate",
                  .error_action = {{.republish = {{.role_arn = "arn:aws:iam::1:role/r", .topic = "failed"}}}}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string payload = made.property("AWS::IoT::TopicRule", "TopicRulePayload");
  EXPECT_THAT(payload, HasSubstr(R"("Sql":"SELECT temperature FROM 'rooms/+/climate'")"));
  EXPECT_THAT(payload, HasSubstr(R"("AwsIotSqlVersion":"2016-03-23")"));
  EXPECT_THAT(payload, HasSubstr(R"("RuleDisabled":false)"));
  EXPECT_THAT(payload, HasSubstr(R"("ErrorAction":{"Republish":{)"));
  EXPECT_THAT(made.property("AWS::Lambda::Permission", "SourceArn"), HasSubstr(R"({"Fn::GetAtt":["TopicRule)"));
}

TEST(on_iot, may_wait_disabled_and_in_another_version) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, measure)
      .on(on::iot{.sql = "SELECT 1", .aws_iot_sql_version = iot_sql_version::beta, .enabled = false});
  const std::string payload = wired(service).property("AWS::IoT::TopicRule", "TopicRulePayload");
  EXPECT_THAT(payload, HasSubstr(R"("AwsIotSqlVersion":"beta")"));
  EXPECT_THAT(payload, HasSubstr(R"("RuleDisabled":true)"));
}

TEST(on_iot, refuses_what_iot_would) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, measure).on(on::iot{.sql = "", .rule_name = "a-b"});
  const auto problems = wired(service).problems;
  EXPECT_THAT(problems, Contains(HasSubstr("on::iot needs the rule's .sql")));
  EXPECT_THAT(problems, Contains(HasSubstr("'a-b' is no name of a rule of IoT's")));
}

}  // namespace
}  // namespace sparta::on
