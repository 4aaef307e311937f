#include "deploy/stack_arns.hpp"

#include <sparta/json/parse.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::StrEq;

struct stack_arns : ::testing::Test {
  void resources(const std::string& text) { whole = *json::parse("{" + text + "}"); }
  [[nodiscard]] deploy::placed_resources all() const { return {.resources = whole.as_object(), .place = place}; }
  [[nodiscard]] std::string name(const std::string& id) const { return deploy::physical_name(all(), id); }

  deploy::stack_place place{.stack = "orders", .region = "eu-west-1", .account = "123456789012"};
  json::value whole{};
};

TEST_F(stack_arns, know_a_name_that_is_given) {
  resources(
      R"("F": {"Type": "AWS::Lambda::Function", "Properties": {"FunctionName": {"Fn::Sub": "${AWS::StackName}_F"}}})");
  EXPECT_EQ(name("F"), "orders_F");
}

TEST_F(stack_arns, know_how_a_made_up_name_begins) {
  resources(R"("Role": {"Type": "AWS::IAM::Role"}, "B": {"Type": "AWS::S3::Bucket"})");
  EXPECT_EQ(name("Role"), "orders-*");
  place.stack = "ChineseboostAnalyticsStack";  // 26 characters, of which 25 are kept of a role's name and a bucket's
  EXPECT_EQ(name("Role"), "ChineseboostAnalyticsStac*");
  EXPECT_EQ(name("B"), "chineseboostanalyticsstac*");
}

TEST_F(stack_arns, know_nothing_of_a_name_that_only_aws_gives) {
  resources(R"("Key": {"Type": "AWS::KMS::Key"}, "X": {"Type": "Custom::X"})");
  EXPECT_EQ(name("Key"), "*");
  EXPECT_EQ(name("X"), "*");
}

TEST_F(stack_arns, have_a_roles_path) {
  resources(R"("Role": {"Type": "AWS::IAM::Role", "Properties": {"Path": "/team/"}})");
  EXPECT_THAT(deploy::placed_arns(all(), "Role", "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"),
              ElementsAre("arn:aws:iam::123456789012:role/team/orders-*"));
}

TEST_F(stack_arns, follow_references_to_other_resources) {
  resources(R"("F": {"Type": "AWS::Lambda::Function", "Properties": {"FunctionName": "f"}},
    "A": {"Type": "AWS::Lambda::Alias", "Properties": {"FunctionName": {"Ref": "F"}}},
    "P": {"Type": "AWS::Lambda::Permission", "Properties": {"FunctionName": {"Fn::GetAtt": ["F", "Arn"]}}},
    "U": {"Type": "AWS::Lambda::Url", "Properties": {"TargetFunctionArn": {"Fn::GetAtt": ["F", "Arn"]}}})");
  for (const auto* id : {"A", "P", "U"})
    EXPECT_THAT(deploy::placed_arns(all(), id, "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"),
                ElementsAre("arn:aws:lambda:eu-west-1:123456789012:function:f"))
        << id;
}

TEST_F(stack_arns, take_the_arns_that_a_property_says) {
  resources(R"("F": {"Type": "AWS::Lambda::Function", "Properties": {"KmsKeyArn": "arn:aws:kms:eu-west-1:1:key/k"}},
    "G": {"Type": "AWS::Lambda::Function"})");
  const auto* key = "arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}";
  EXPECT_THAT(deploy::placed_arns(all(), "F", key), ElementsAre("arn:aws:kms:eu-west-1:1:key/k"));
  EXPECT_THAT(deploy::placed_arns(all(), "G", key), ElementsAre("arn:aws:kms:eu-west-1:123456789012:key/*"));
}

TEST_F(stack_arns, are_one_for_each_element_of_a_list) {
  resources(R"("A": {"Type": "AWS::SNS::Topic"}, "B": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "b"}},
    "P": {"Type": "AWS::SNS::TopicPolicy", "Properties": {"Topics": [{"Ref": "A"}, {"Ref": "B"}]}})");
  EXPECT_THAT(deploy::placed_arns(all(), "P", "arn:${Partition}:sns:${Region}:${Account}:${TopicName}"),
              ElementsAre("arn:aws:sns:eu-west-1:123456789012:orders-*", "arn:aws:sns:eu-west-1:123456789012:b"));
}

TEST_F(stack_arns, leave_open_what_is_not_known) {
  resources(R"("F": {"Type": "AWS::Lambda::Function", "Properties": {"FunctionName": {"Ref": "Parameter"}}},
    "G": {"Type": "AWS::Lambda::Function", "Properties": {"FunctionName": {"Fn::If": ["A", "b", "c"]}}})");
  EXPECT_EQ(name("F"), "*");
  EXPECT_EQ(name("G"), "*");
  place.parameters["Parameter"] = "told";
  EXPECT_EQ(name("F"), "told");
}

TEST_F(stack_arns, have_parts_by_path) {
  resources(R"("F": {"Type": "AWS::Lambda::Function", "UpdatePolicy": {}, "Properties": {"Code": {"S3Key": "k"}}})");
  const auto& function = *whole.find("F");
  EXPECT_NE(deploy::part_of(function, "Code.S3Key"), nullptr);
  EXPECT_NE(deploy::part_of(function, "UpdatePolicy"), nullptr);
  EXPECT_EQ(deploy::part_of(function, "Code.S3Bucket"), nullptr);
  EXPECT_EQ(deploy::part_of(function, "Code.S3Key.More"), nullptr);
}

}  // namespace
}  // namespace sparta::testing
