#include "deploy/status.hpp"

#include "deploy_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

struct status_test : testing::deploy_fixture {};

TEST_F(status_test, no_stack_is_no_error) {
  const auto report = read_status(client, "hello");
  ASSERT_TRUE(report);
  EXPECT_FALSE(*report);
}

TEST_F(status_test, tells_stack_and_resources_and_stars_secrets) {
  auto& stack = cloud.cloudformation.add("hello", "CREATE_COMPLETE");
  stack.parameters = {{"Password", "hunter2"}, {"Token", "t"}, {"Plain", "value"}};
  stack.template_text = R"({"Parameters": {"Password": {"NoEcho": true}, "Token": {"NoEcho": "true"}, "Plain": {}}})";
  stack.resources = {{"Role", "AWS::IAM::Role"}};
  const auto report = read_status(client, "hello");
  ASSERT_TRUE(report && *report);
  EXPECT_THAT((*report)->resources, SizeIs(1));
  for (const auto& one : (*report)->stack.parameters) EXPECT_EQ(one.value, one.key == "Plain" ? "value" : "****");
}

TEST_F(status_test, a_template_that_is_no_json_stars_nothing) {
  auto& stack = cloud.cloudformation.add("hello", "CREATE_COMPLETE");
  stack.parameters = {{"Plain", "value"}};
  stack.template_text = "Resources: {}";
  EXPECT_EQ((*read_status(client, "hello"))->stack.parameters.at(0).value, "value");
}

TEST(redact, stars_the_account_everywhere) {
  stack_report report;
  report.stack.id = "arn:aws:cloudformation:eu-west-1:123456789012:stack/hello/1";
  report.stack.outputs = {{.key = "Url", .value = "https://123456789012.example"}};
  report.stack.parameters = {{.key = "Bucket", .value = "sparta-artifacts-123456789012-eu-west-1"}};
  report.stack.tags = {{"owner", "123456789012"}};
  report.resources.push_back({.logical_id = "R",
                              .physical_id = "arn:aws:iam::123456789012:role/x",
                              .type = "AWS::IAM::Role",
                              .status = "CREATE_COMPLETE"});
  const auto hidden = redacted(report);
  EXPECT_EQ(hidden.stack.id, "arn:aws:cloudformation:eu-west-1:************:stack/hello/1");
  for (const auto& text : {hidden.stack.outputs[0].value, hidden.stack.parameters[0].value, hidden.stack.tags[0].second,
                           hidden.resources[0].physical_id})
    EXPECT_THAT(text, Not(HasSubstr("123456789012")));
}

TEST(redact, knows_an_arns_account) {
  EXPECT_EQ(account_of("arn:aws:iam::123456789012:role/x"), "123456789012");
  EXPECT_EQ(account_of("arn:aws:s3:::bucket"), "");
  EXPECT_EQ(account_of("hello"), "");
  EXPECT_EQ(redact("text", ""), "text");
}

}  // namespace
}  // namespace sparta::deploy
