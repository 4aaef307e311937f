#include "synth/synthesize.hpp"

#include "cfn/check.hpp"
#include "cfn/render.hpp"
#include "iam/policy.hpp"
#include "model/naming.hpp"
#include "synth/outputs.hpp"
#include "synth/roles.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::synth {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

model::service one(model::function function = {.name = "Hello", .declared_at = {"main.cpp", 14}}) {
  return {.name = "hello-world", .functions = {std::move(function)}};
}

json::value properties_of_function(const model::service& declared) {
  return synthesize(declared).document.resources.at(model::function_id(declared.functions.front().name)).properties;
}

std::string property(const model::service& declared, std::string_view name) {
  const json::value properties = properties_of_function(declared);
  const json::value* found = properties.find(name);
  return found ? json::write(*found) : "absent";
}

TEST(synthesis, gives_each_function_a_role_and_a_log_group_of_its_own) {
  const auto made = synthesize({.name = "s", .functions = {{.name = "A"}, {.name = "B"}}});
  std::map<std::string, int> of_type;
  for (const auto& [id, resource] : made.document.resources) ++of_type[resource.type];
  EXPECT_EQ(of_type, (std::map<std::string, int>{
                         {"AWS::IAM::Role", 2}, {"AWS::Lambda::Function", 2}, {"AWS::Logs::LogGroup", 2}}));
}

TEST(synthesis, knows_the_source_line_of_every_resource) {
  const auto made = synthesize(one());
  ASSERT_EQ(made.sources.size(), made.document.resources.size());
  for (const auto& [id, resource] : made.document.resources)
    EXPECT_EQ(made.sources.at(id), (model::source_line{"main.cpp", 14})) << id;
}

TEST(synthesis, does_not_let_source_lines_into_the_template) {
  EXPECT_THAT(cfn::render(synthesize(one()).document), Not(HasSubstr("main.cpp")));
}

TEST(synthesis, does_not_depend_on_the_order_of_declarations) {
  model::service declared{.name = "s", .functions = {{.name = "A"}, {.name = "B"}, {.name = "C"}}};
  const auto forth = cfn::render(synthesize(declared).document);
  std::ranges::reverse(declared.functions);
  EXPECT_EQ(cfn::render(synthesize(declared).document), forth);
}

TEST(synthesis, of_as_many_functions_as_a_stack_takes_is_within_the_limits) {
  model::service declared{.name = "s"};
  for (int i = 0; i < 166; ++i) declared.functions.push_back({.name = "F" + std::to_string(i)});
  const auto made = synthesize(declared);
  EXPECT_THAT(cfn::check(made.document, cfn::render(made.document).size()), IsEmpty());
  declared.functions.push_back({.name = "OneTooMany"});
  const auto more = synthesize(declared);
  EXPECT_EQ(cfn::check(more.document, cfn::render(more.document).size()).size(), 1U);
}

TEST(function, is_described_by_service_and_name_when_by_nothing_else) {
  EXPECT_EQ(property(one(), "Description"), R"("hello-world: Hello")");
  EXPECT_EQ(property(one({.name = "X", .description = "Says it."}), "Description"), R"("Says it.")");
}

TEST(function, writes_into_the_log_group_of_the_stack) {
  const auto declared = one();
  const auto id = model::log_group_id("hello-world", "Hello");
  EXPECT_THAT(property(declared, "LoggingConfig"), HasSubstr(R"("LogGroup":{"Ref":")" + id + "\"}"));
  const auto group = synthesize(declared).document.resources.at(id);
  EXPECT_EQ(json::write(group.properties),
            R"({"LogGroupName":{"Fn::Sub":"/aws/lambda/${AWS::StackName}_Hello"},"RetentionInDays":30})");
  EXPECT_EQ(group.deletion_policy, cfn::removal_policy::remove);
}

TEST(function, gets_the_build_id_besides_its_environment) {
  EXPECT_EQ(property(one({.name = "F", .environment = {{"Z", "1"}, {"A", "2"}}}), "Environment"),
            R"({"Variables":{"A":"2","SPARTA_BUILD_ID":{"Ref":"BuildID"},"Z":"1"}})");
}

TEST(function, says_nothing_of_what_was_left_to_lambda) {
  for (const char* name : {"EphemeralStorage", "ReservedConcurrentExecutions", "Tags"})
    EXPECT_EQ(property(one(), name), "absent") << name;
  EXPECT_EQ(property(one(), "TracingConfig"), R"({"Mode":"PassThrough"})");
}

TEST(function, can_be_stopped_by_a_concurrency_of_zero) {
  EXPECT_EQ(property(one({.name = "F", .reserved_concurrency = 0}), "ReservedConcurrentExecutions"), "0");
}

TEST(function, runs_the_zip_of_its_own_architecture) {
  const model::service declared{
      .name = "s", .functions = {{.name = "A", .architecture = arm64}, {.name = "B", .architecture = x86_64}}};
  EXPECT_EQ(property(declared, "Architectures"), R"(["arm64"])");
  EXPECT_THAT(property(declared, "Code"), HasSubstr(R"("S3Key":{"Ref":"CodeArtifactArm64S3Key"})"));
}

TEST(role, lets_a_function_write_to_its_own_log_group_and_do_nothing_else) {
  EXPECT_EQ(json::write(iam::to_json(permissions_of({}, {.name = "Hello"}))),
            R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow",)"
            R"("Action":["logs:CreateLogStream","logs:PutLogEvents"],"Resource":[{"Fn::Sub":)"
            R"("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:)"
            R"(log-group:/aws/lambda/${AWS::StackName}_Hello:*"}]}]})");
}

TEST(role, lets_a_traced_function_send_its_traces) {
  const auto permissions = json::write(iam::to_json(permissions_of({}, {.name = "Hello", .tracing = tracing::active})));
  EXPECT_THAT(permissions, HasSubstr(R"(["xray:PutTelemetryRecords","xray:PutTraceSegments"],"Resource":["*"])"));
}

TEST(role, has_no_name_and_trusts_lambda_alone) {
  const auto role = synthesize(one()).document.resources.at(model::role_id("hello-world", "Hello"));
  EXPECT_EQ(role.properties.find("RoleName"), nullptr);
  EXPECT_EQ(*role.properties.find("AssumeRolePolicyDocument"), iam::trust_policy("lambda.amazonaws.com"));
}

TEST(outputs, tell_the_build_and_each_functions_arn) {
  const auto outputs = synthesize(one()).document.outputs;
  ASSERT_EQ(outputs.size(), 2U);
  EXPECT_EQ(json::write(outputs.at("BuildID").value), R"({"Ref":"BuildID"})");
  EXPECT_EQ(json::write(outputs.at(function_arn_output("Hello")).value),
            R"({"Fn::GetAtt":[")" + model::function_id("Hello") + R"(","Arn"]})");
}

}  // namespace
}  // namespace sparta::synth
