#include "deploy/handler_facts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

TEST(handler_facts, of_a_type_name_it_and_what_is_called_for_it) {
  const auto facts = deploy::facts_of_type("AWS::Lambda::Function");
  ASSERT_TRUE(facts);
  EXPECT_EQ(facts->arn, "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}");
  EXPECT_EQ(facts->name_property, "FunctionName");
  EXPECT_TRUE(facts->exact);
  EXPECT_THAT(facts->always, Contains("lambda:CreateFunction"));
  EXPECT_THAT(facts->always, Not(Contains("ec2:DescribeVpcs")));
  EXPECT_THAT(facts->when.at("VpcConfig"), Contains("ec2:DescribeVpcs"));
}

TEST(handler_facts, know_how_long_a_name_may_be) {
  EXPECT_EQ(deploy::facts_of_type("AWS::S3::Bucket")->name_limit, 63U);
  EXPECT_EQ(deploy::facts_of_type("AWS::IAM::ManagedPolicy")->name_property, "ManagedPolicyName");
}

TEST(handler_facts, say_when_they_are_all_that_may_ever_be_called) {
  EXPECT_FALSE(deploy::facts_of_type("AWS::Kinesis::Stream")->exact);
}

TEST(handler_facts, are_none_of_a_type_that_is_not_known) {
  for (const auto* type : {"AWS::Lambda::Nothing", "AWS::Nothing::Function", "Custom::Thing", "AWS", "", "::::"})
    EXPECT_FALSE(deploy::facts_of_type(type)) << type;
}

TEST(handler_facts, of_an_action_are_the_arns_that_it_applies_to) {
  const auto passed = deploy::arns_of_action("iam:PassRole");
  EXPECT_THAT(passed.formats, ElementsAre("arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"));
  EXPECT_TRUE(passed.all_needed);
  EXPECT_FALSE(deploy::arns_of_action("lambda:TagResource").all_needed);
  for (const auto* without : {"logs:DescribeLogGroups", "nothing", "nothing:Nothing", "lambda:Nothing", ""})
    EXPECT_THAT(deploy::arns_of_action(without).formats, IsEmpty()) << without;
}

}  // namespace
}  // namespace sparta::testing
