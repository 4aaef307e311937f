#include "deploy/deployer_policy.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::Not;

constexpr auto function = R"("F": {"Type": "AWS::Lambda::Function", "Properties": {"FunctionName": "f",
    "Role": {"Fn::GetAtt": ["Role", "Arn"]}}},
  "Logs": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "/aws/lambda/f"}},
  "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument":
    {"Statement": [{"Principal": {"Service": ["lambda.amazonaws.com"]}}]}}})";

struct deployer : ::testing::Test {
  deploy::deployer_policy policy_for(const std::string& resources) {
    return deploy::deployer_policy_for(*json::parse(R"({"Resources": {)" + resources + "}}"), scope);
  }
  static iam::statement find(const deploy::deployer_policy& in, std::string_view sid) {
    const auto found = std::ranges::find(in.grants.statements, sid, &iam::statement::sid);
    if (found != in.grants.statements.end()) return *found;
    ADD_FAILURE() << "no statement " << sid;
    return {};
  }
  static bool has(const deploy::deployer_policy& in, std::string_view sid) {
    return std::ranges::find(in.grants.statements, sid, &iam::statement::sid) != in.grants.statements.end();
  }

  deploy::deployer_scope scope{.place = {.stack = "orders", .region = "eu-west-1", .account = "123456789012"},
                               .bucket = "demo"};
};

TEST_F(deployer, may_work_on_its_stack_alone) {
  EXPECT_THAT(find(policy_for(function), "Stack").resources,
              ElementsAre("arn:aws:cloudformation:eu-west-1:123456789012:stack/orders/*"));
}

TEST_F(deployer, may_write_below_its_prefix_of_a_named_bucket) {
  const auto made = policy_for(function);
  EXPECT_THAT(find(made, "Artifacts").resources, ElementsAre("arn:aws:s3:::demo/orders/*"));
  EXPECT_THAT(find(made, "ArtifactBucket").resources, ElementsAre("arn:aws:s3:::demo"));
  EXPECT_THAT(find(made, "ArtifactBucket").actions, Not(Contains("s3:CreateBucket")));
}

TEST_F(deployer, may_make_a_bucket_only_when_it_keeps_its_own) {
  scope.bucket.reset();
  const auto made = policy_for(function);
  EXPECT_THAT(find(made, "ArtifactBucket").resources,
              ElementsAre("arn:aws:s3:::sparta-artifacts-123456789012-eu-west-1"));
  EXPECT_THAT(find(made, "ArtifactBucket").actions, Contains("s3:CreateBucket"));
}

TEST_F(deployer, may_pass_roles_to_who_assumes_them) {
  const auto passing = find(policy_for(function), "PassRoles");
  EXPECT_THAT(passing.actions, ElementsAre("iam:PassRole"));
  EXPECT_THAT(passing.resources, ElementsAre("arn:aws:iam::123456789012:role/orders-*"));
  EXPECT_THAT(passing.conditions.at("StringEquals").at("iam:PassedToService"), ElementsAre("lambda.amazonaws.com"));
}

TEST_F(deployer, may_pass_the_accounts_role_to_the_service_that_is_told_of_it) {
  scope.place.parameters["RoleArn"] = "arn:aws:iam::123456789012:role/own";
  const auto made = policy_for(R"("F": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Ref": "RoleArn"}}})");
  EXPECT_THAT(find(made, "PassRoles").resources, ElementsAre("arn:aws:iam::123456789012:role/own"));
  EXPECT_THAT(find(made, "LookUpRoles").resources, ElementsAre("arn:aws:iam::123456789012:role/own"));
  EXPECT_FALSE(has(made, "IAMRole"));
}

TEST_F(deployer, passes_no_role_for_a_resource_that_names_none) {
  EXPECT_FALSE(has(policy_for(R"("T": {"Type": "AWS::SNS::Topic"})"), "PassRoles"));
}

TEST_F(deployer, needs_what_a_property_needs_and_no_more) {
  EXPECT_THAT(find(policy_for(function), "LambdaFunction").actions, Not(Contains("lambda:PutFunctionConcurrency")));
  const auto made = policy_for(
      R"("F": {"Type": "AWS::Lambda::Function", "Properties": {"FunctionName": "f", "ReservedConcurrentExecutions": 1,
        "VpcConfig": {}}})");
  EXPECT_THAT(find(made, "LambdaFunction").actions, Contains("lambda:PutFunctionConcurrency"));
  EXPECT_THAT(find(made, "ActionsWithoutResources").actions, Contains("ec2:DescribeVpcs"));
}

TEST_F(deployer, may_do_anything_to_everything_only_where_iam_knows_no_resources) {
  for (const auto& each : policy_for(function).grants.statements) {
    const bool all = std::ranges::find(each.resources, json::value("*")) != each.resources.end();
    EXPECT_EQ(all, each.sid == "ActionsWithoutResources") << each.sid;
    for (const auto& action : each.actions) EXPECT_THAT(action, Not(HasSubstr("*")));
  }
}

TEST_F(deployer, finds_the_resources_of_an_order_service) {
  const auto made = policy_for(R"("Orders": {"Type": "AWS::DynamoDB::Table"}, "Uploads": {"Type": "AWS::S3::Bucket",
    "Properties": {"VersioningConfiguration": {}}}, "OnCall": {"Type": "AWS::SNS::Topic"})");
  EXPECT_THAT(find(made, "DynamoDBTable").resources,
              ElementsAre("arn:aws:dynamodb:eu-west-1:123456789012:table/orders-*"));
  EXPECT_THAT(find(made, "DynamoDBTable").actions, Not(Contains("dynamodb:Scan")));
  EXPECT_FALSE(has(made, "DynamoDBTable2"));
  EXPECT_THAT(find(made, "S3Bucket").resources, ElementsAre("arn:aws:s3:::orders-*"));
  EXPECT_THAT(find(made, "S3Bucket").actions, IsSupersetOf({"s3:CreateBucket", "s3:PutBucketVersioning"}));
  EXPECT_THAT(find(made, "SNSTopic").resources, ElementsAre("arn:aws:sns:eu-west-1:123456789012:orders-*"));
  EXPECT_THAT(made.notes, IsEmpty());
}

TEST_F(deployer, needs_every_resource_that_an_action_is_about_at_once) {
  const auto made = policy_for(R"("Net": {"Type": "AWS::EC2::Subnet"})");
  const auto creating = std::ranges::find_if(made.grants.statements, [](const auto& each) {
    return std::ranges::find(each.actions, "ec2:CreateSubnet") != each.actions.end();
  });
  ASSERT_NE(creating, made.grants.statements.end());
  EXPECT_THAT(creating->resources,
              ElementsAre("arn:aws:ec2:eu-west-1:123456789012:subnet/*", "arn:aws:ec2:eu-west-1:123456789012:vpc/*"));
}

TEST_F(deployer, may_work_on_the_versions_of_a_function_that_has_them) {
  const auto made = policy_for(std::string(function) + R"(, "V": {"Type": "AWS::Lambda::Version", "Properties":
    {"FunctionName": {"Ref": "F"}}})");
  EXPECT_THAT(find(made, "LambdaVersion").resources, ElementsAre("arn:aws:lambda:eu-west-1:123456789012:function:f",
                                                                 "arn:aws:lambda:eu-west-1:123456789012:function:f:*"));
}

TEST_F(deployer, makes_no_other_roles_for_services_than_their_own) {
  const auto made = policy_for(R"("Files": {"Type": "AWS::EFS::FileSystem"})");
  const auto making = std::ranges::find_if(made.grants.statements, [](const auto& each) {
    return std::ranges::find(each.actions, "iam:CreateServiceLinkedRole") != each.actions.end();
  });
  ASSERT_NE(making, made.grants.statements.end());
  EXPECT_THAT(making->resources, ElementsAre("arn:aws:iam::123456789012:role/aws-service-role/*"));
}

TEST_F(deployer, says_of_which_types_the_rights_are_not_known) {
  const auto made = policy_for(R"("X": {"Type": "Custom::X"}, "S": {"Type": "AWS::Kinesis::Stream"})");
  EXPECT_THAT(made.notes, ElementsAre(HasSubstr("AWS::Kinesis::Stream: the rights are all"),
                                      HasSubstr("Custom::X: CloudFormation does not publish")));
  EXPECT_TRUE(has(made, "KinesisStream"));
}

TEST_F(deployer, has_a_sid_of_letters_and_digits_for_each_statement_once) {
  std::set<std::string> sids;
  for (const auto& each : policy_for(function).grants.statements) {
    EXPECT_TRUE(sids.insert(each.sid).second) << each.sid;
    EXPECT_TRUE(std::ranges::all_of(each.sid, [](unsigned char c) { return std::isalnum(c) != 0; })) << each.sid;
  }
}

TEST_F(deployer, of_a_template_without_resources_has_its_own_calls) {
  EXPECT_EQ(deploy::deployer_policy_for(json::object{}, scope).grants.statements.size(), 3U);
}

}  // namespace
}  // namespace sparta::testing
