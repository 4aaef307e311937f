#include "made.hpp"

#include <sparta/cfn/pseudo.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/dashboard.hpp>
#include <sparta/sparta.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::synth {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr sparta::parameter<std::int64_t> port{"Port"};
constexpr sparta::parameter<std::string> stage{"Stage"};
constexpr sparta::parameter<cfn::list<std::string>> subnets{"Subnets"};
constexpr sparta::condition is_prod{"IsProd"};
constexpr sparta::mapping sizes{"Sizes"};

struct elements : ::testing::Test {
  sparta::service service{{.name = "s"}};
  synthesis made() const { return synthesize(model::model_of(service)); }
};

TEST_F(elements, of_numbers_have_bounds) {
  service.parameter(port, {.allowed_values = {80, 8080},
                           .constraint_description = "a port",
                           .default_value = 8080,
                           .description = "where it listens",
                           .max_value = 65535,
                           .min_value = 1});
  const auto entry = made().document.parameters.at("Port");
  EXPECT_EQ(entry, (cfn::parameter{.type = "Number",
                                   .description = "where it listens",
                                   .default_value = "8080",
                                   .allowed_values = {"80", "8080"},
                                   .min_value = 1,
                                   .max_value = 65535,
                                   .constraint_description = "a port"}));
}

TEST_F(elements, of_text_have_a_pattern_and_a_length) {
  service.parameter(stage, {.allowed_pattern = "[a-z]+", .max_length = 9, .min_length = 1, .no_echo = true});
  const auto entry = made().document.parameters.at("Stage");
  EXPECT_EQ(entry, (cfn::parameter{.allowed_pattern = "[a-z]+", .min_length = 1, .max_length = 9, .no_echo = true}));
}

TEST_F(elements, may_be_checked_by_the_account) {
  service.parameter(subnets, {.type = cfn::list_parameter_type::subnet_ids});
  EXPECT_EQ(made().document.parameters.at("Subnets").type, "List<AWS::EC2::Subnet::Id>");
}

TEST_F(elements, are_in_the_sections_of_their_kinds) {
  service.condition(is_prod, stage.ref() == "prod");
  service.mapping(sizes, {{"eu-west-1", {{"Size", "small"}}}, {"us-east-1", {{"Size", "large"}}}});
  service.output("Size", sizes.find(cfn::pseudo::region(), "Size"),
                 {.condition = is_prod, .description = "how large", .export_name = "size"});
  service.metadata("Team", "checkout");
  const auto document = made().document;
  EXPECT_EQ(json::write(document.conditions.at("IsProd")), R"({"Fn::Equals":[{"Ref":"Stage"},"prod"]})");
  EXPECT_EQ(json::write(document.mappings.at("Sizes")),
            R"({"eu-west-1":{"Size":"small"},"us-east-1":{"Size":"large"}})");
  const auto& output = document.outputs.at("Size");
  EXPECT_EQ(output.condition, "IsProd");
  EXPECT_EQ(output.description, "how large");
  EXPECT_EQ(output.export_name, json::value("size"));
  EXPECT_EQ(*document.metadata.find("Team"), json::value("checkout"));
}

TEST_F(elements, have_their_source_lines) {
  service.output("Out", "x");
  EXPECT_NE(made().sources.at("Outputs.Out").line, 0U);
}

TEST_F(elements, do_not_replace_spartas_own) {
  service.output("BuildID", "mine");
  service.metadata("Sparta", "mine");
  service.parameter(sparta::parameter<std::string>{"LogLevel"}, {});
  std::vector<std::string> messages;
  for (const auto& problem : made().problems) messages.push_back(problem.message);
  EXPECT_THAT(messages, ElementsAre("parameter 'LogLevel': Sparta makes one of that name itself. Rename it.",
                                    "output 'BuildID': Sparta makes one of that name itself. Rename it.",
                                    "metadata 'Sparta': the template has some of that name. Rename it."));
}

constexpr sparta::resource<cfn::sqs::queue> jobs{"Jobs"};

TEST_F(elements, publish_all_that_a_resource_is_known_by) {
  service.resource(jobs, {});
  service.outputs_of(jobs);
  const auto outputs = made().document.outputs;
  EXPECT_EQ(json::write(outputs.at("JobsRef").value), R"({"Ref":"Jobs"})");
  for (const char* attribute : {"Arn", "QueueName", "QueueUrl"})
    EXPECT_EQ(json::write(outputs.at(std::string("JobsAttr") + attribute).value),
              std::string(R"({"Fn::GetAtt":["Jobs",")") + attribute + "\"]}");
}

TEST_F(elements, publish_nothing_of_what_is_not_declared) {
  service.outputs_of(jobs);
  const auto problems = made().problems;
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_THAT(problems[0].message, HasSubstr("outputs of 'Jobs': it is not declared"));
}

TEST_F(elements, do_not_replace_each_other_as_resources) {
  service.resource(jobs, {});
  service.dashboard({.name = "Jobs"});
  const auto result = made();
  EXPECT_EQ(result.document.resources.at("Jobs").type, "AWS::SQS::Queue");
  ASSERT_EQ(result.problems.size(), 1U);
  EXPECT_THAT(result.problems[0].message, HasSubstr("the template has one of that name already"));
}

TEST_F(elements, bring_the_transform_that_they_need) {
  EXPECT_THAT(made().document.transforms, IsEmpty());
  service.output("Count", cfn::length(subnets.ref()));
  EXPECT_THAT(made().document.transforms, ElementsAre("AWS::LanguageExtensions"));
}

}  // namespace
}  // namespace sparta::synth
