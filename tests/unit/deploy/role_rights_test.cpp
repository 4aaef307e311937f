#include "deploy/role_rights.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<deploy::role_rights> rights_in(const std::string& resources) {
  return deploy::role_rights_in(*json::parse(R"({"Resources": {)" + resources + "}}"));
}

constexpr auto role = R"("Role": {"Type": "AWS::IAM::Role",
  "Metadata": {"Sparta": {"Wildcards": [
    {"Actions": ["s3:*"], "Resources": ["arn:b"], "Reason": "because it is a browser"},
    {"Actions": ["sqs:SendMessage"], "Resources": ["*"], "Reason": "because queues come and go"}]}},
  "Properties": {
    "AssumeRolePolicyDocument": {"Statement": [{"Effect": "Allow"}]},
    "PermissionsBoundary": "arn:limit",
    "ManagedPolicyArns": ["arn:aws:iam::aws:policy/ReadOnlyAccess", {"Ref": "Named"}],
    "Policies": [{"PolicyName": "Permissions", "PolicyDocument": {"Statement": [
      {"Effect": "Allow", "Action": ["s3:*", "sns:Publish"], "Resource": ["arn:b"]},
      {"Effect": "Allow", "Action": "xray:PutTraceSegments", "Resource": "*"}]}}]}})";

TEST(role_rights, have_the_statements_of_inline_policies) {
  const auto all = rights_in(role);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].role, "Role");
  EXPECT_TRUE(all[0].in_template);
  ASSERT_EQ(all[0].statements.size(), 2U);
  EXPECT_EQ(all[0].statements[0].policy, "Permissions");
  EXPECT_EQ(json::write(*all[0].statements[1].statement.find("Action")), "\"xray:PutTraceSegments\"");
  EXPECT_EQ(json::write(all[0].trust), R"({"Statement":[{"Effect":"Allow"}]})");
  EXPECT_EQ(all[0].boundary, json::value("arn:limit"));
}

TEST(role_rights, have_the_reason_beside_the_statement_that_it_is_about) {
  const auto all = rights_in(role);
  EXPECT_THAT(all[0].statements[0].reasons, ElementsAre("because it is a browser"));
  EXPECT_THAT(all[0].statements[1].reasons, IsEmpty());
}

TEST(role_rights, have_what_the_template_attaches_either_way_round) {
  const auto all = rights_in(std::string(role) + R"(,
    "Beside": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"Roles": [{"Ref": "Role"}], "PolicyDocument":
      {"Statement": {"Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": ["*"]}}}},
    "Named": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Statement": [{"Effect": "Deny"}]}}},
    "Other": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"Roles": ["somebody"], "PolicyDocument":
      {"Statement": [{}]}}})");
  ASSERT_EQ(all[0].statements.size(), 4U);
  EXPECT_EQ(all[0].statements[2].policy, "Beside");
  EXPECT_THAT(all[0].statements[2].reasons, ElementsAre("because queues come and go"));
  EXPECT_EQ(all[0].statements[3].policy, "Named");
  EXPECT_THAT(all[0].managed_policies, ElementsAre(json::value("arn:aws:iam::aws:policy/ReadOnlyAccess")));
}

TEST(role_rights, know_who_uses_the_role) {
  const auto all = rights_in(std::string(role) + R"(,
    "B": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]}}},
    "A": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": "Role.Arn"}}})");
  ASSERT_EQ(all.size(), 1U);
  EXPECT_THAT(all[0].functions, ElementsAre("A", "B"));
}

TEST(role_rights, name_the_accounts_roles_once) {
  const auto all = rights_in(R"(
    "A": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Ref": "RoleArn"}}},
    "B": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Ref": "RoleArn"}}},
    "C": {"Type": "AWS::Lambda::Function", "Properties": {"Role": "arn:aws:iam::1:role/own"}})");
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].role, "${RoleArn}");
  EXPECT_FALSE(all[0].in_template);
  EXPECT_THAT(all[0].functions, ElementsAre("A", "B"));
  EXPECT_EQ(all[1].role, "arn:aws:iam::1:role/own");
}

TEST(role_rights, are_none_in_what_is_no_template) {
  for (const auto* text : {"{}", "[]", "null", R"({"Resources": []})", R"({"Resources": {"A": 1}})",
                           R"({"Resources": {"A": {"Type": "AWS::Lambda::Function"}}})"})
    EXPECT_THAT(deploy::role_rights_in(*json::parse(text)), IsEmpty()) << text;
}

}  // namespace
}  // namespace sparta::testing
