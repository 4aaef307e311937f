#include "wired.hpp"

#include <sparta/events/config.hpp>
#include <sparta/on/config.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

constexpr const char* rule_type = "AWS::Config::ConfigRule";

void evaluate(const events::config&) {}

TEST(on_config, makes_a_rule_about_changes) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, evaluate)
      .on(on::config{.scope = {.compliance_resource_types = {"AWS::S3::Bucket"}},
                     .input_parameters = json::value(json::object{{"owner", "team"}})});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(rule_type, "Scope"), R"({"ComplianceResourceTypes":["AWS::S3::Bucket"]})");
  EXPECT_EQ(made.property(rule_type, "InputParameters"), R"({"owner":"team"})");
  EXPECT_EQ(made.property(rule_type, "EvaluationModes"), "absent");
  const std::string source = made.property(rule_type, "Source");
  EXPECT_THAT(source, HasSubstr(R"("Owner":"CUSTOM_LAMBDA")"));
  EXPECT_THAT(source, HasSubstr(R"("MessageType":"ConfigurationItemChangeNotification")"));
  EXPECT_THAT(source, HasSubstr(R"("MessageType":"OversizedConfigurationItemChangeNotification")"));
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceAccount"), R"({"Ref":"AWS::AccountId"})");
  EXPECT_THAT(made.first(rule_type).depends_on, SizeIs(1));
  EXPECT_THAT(made.policies(), HasSubstr(R"("config:PutEvaluations")"));
}

TEST(on_config, makes_a_rule_that_is_evaluated_again_and_again) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, evaluate)
      .on(on::config{.configuration_changes = false,
                     .scheduled = config_frequency::six_hours,
                     .snapshot_deliveries = config_frequency::twenty_four_hours,
                     .proactive = true});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string source = made.property(rule_type, "Source");
  EXPECT_THAT(source, HasSubstr(R"("MaximumExecutionFrequency":"Six_Hours","MessageType":"ScheduledNotification")"));
  EXPECT_THAT(source, HasSubstr(R"("ConfigurationSnapshotDeliveryCompleted")"));
  EXPECT_THAT(source, Not(HasSubstr("ConfigurationItemChangeNotification")));
  EXPECT_EQ(made.property(rule_type, "MaximumExecutionFrequency"), R"("TwentyFour_Hours")");
  EXPECT_EQ(made.property(rule_type, "EvaluationModes"), R"([{"Mode":"DETECTIVE"},{"Mode":"PROACTIVE"}])");
}

TEST(on_config, refuses_what_config_would) {
  const auto problems = [](const on::config& source) {
    sparta::service service{{.name = "s"}};
    service.function({.name = "F"}, evaluate).on(source);
    return wired(service).problems;
  };
  EXPECT_THAT(problems({.configuration_changes = false}), testing::Contains(HasSubstr("would never be evaluated")));
  EXPECT_THAT(problems({.detective = false}), testing::Contains(HasSubstr("evaluates nothing")));
  EXPECT_THAT(problems({.scope = {.compliance_resource_id = "b"}}),
              testing::Contains(HasSubstr("needs its type as the only one")));
  EXPECT_THAT(problems({.scope = {.tag_value = "v"}}), testing::Contains(HasSubstr("without its .tag_key")));
  EXPECT_THAT(problems({.scope = {.compliance_resource_types = {"AWS::S3::Bucket"}, .tag_key = "k"}}),
              testing::Contains(HasSubstr("not both")));
}

}  // namespace
}  // namespace sparta::on
