#include "synth/roles.hpp"

#include "made.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::synth {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

synthesis made_with(model::function function) { return synthesize(service_with(std::move(function))); }

TEST(role, of_a_function_in_a_network_may_manage_interfaces_and_its_code_may_not) {
  const auto permissions = permissions_in(made_with({.name = "F", .properties = {{"VpcConfig", json::object{}}}}));
  EXPECT_THAT(permissions, HasSubstr(R"("Effect":"Allow","Action":["ec2:AssignPrivateIpAddresses")"));
  EXPECT_THAT(permissions, HasSubstr(R"("Effect":"Deny","Action":["ec2:AssignPrivateIpAddresses")"));
  EXPECT_THAT(permissions, HasSubstr(R"("Condition":{"ArnEquals":{"lambda:SourceFunctionArn":[{"Fn::Sub":)"
                                     R"("arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:)"
                                     R"(function:${AWS::StackName}_F"}]}})"));
}

TEST(role, may_mount_its_file_systems_through_their_access_points_alone) {
  const json::value mounts =
      json::array{{{"Arn", {{"Fn::GetAtt", json::array{"Data", "Arn"}}}}, {"LocalMountPath", "/mnt/d"}}};
  EXPECT_THAT(permissions_in(made_with({.name = "F", .properties = {{"FileSystemConfigs", mounts}}})),
              HasSubstr(R"("Action":["elasticfilesystem:ClientMount","elasticfilesystem:ClientWrite"],"Resource":)"
                        R"([{"Fn::Sub":"arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:)"
                        R"(file-system/*"}],"Condition":{"StringEquals":{"elasticfilesystem:AccessPointArn":)"
                        R"([{"Fn::GetAtt":["Data","Arn"]}]}})"));
}

TEST(role, may_send_to_the_dead_letter_queue) {
  const json::value queue = {{"TargetArn", "arn:aws:sqs:eu-west-1:1:failed"}};
  EXPECT_THAT(permissions_in(made_with({.name = "F", .properties = {{"DeadLetterConfig", queue}}})),
              HasSubstr(R"("Action":["sqs:SendMessage"],"Resource":["arn:aws:sqs:eu-west-1:1:failed"])"));
}

TEST(role, may_put_objects_into_a_bucket_that_is_a_destination) {
  const auto permissions = permissions_in(
      made_with({.name = "F", .asynchronous = model::asynchronous{.on_failure = "arn:aws:s3:::failed"}}));
  EXPECT_THAT(permissions, HasSubstr(R"("Action":["s3:ListBucket"],"Resource":["arn:aws:s3:::failed"])"));
  EXPECT_THAT(permissions, HasSubstr(R"("Action":["s3:PutObject"],"Resource":[{"Fn::Sub":["${Bucket}/*",)"
                                     R"({"Bucket":"arn:aws:s3:::failed"}]}])"));
}

TEST(role, writes_to_the_log_group_that_the_function_was_given) {
  const auto made = made_with({.name = "F", .properties = {{"LoggingConfig", {{"LogGroup", "shared"}}}}});
  EXPECT_THAT(of_type(made, "AWS::Logs::LogGroup"), IsEmpty());
  EXPECT_THAT(permissions_in(made), HasSubstr(R"(log-group:${Group}:*",{"Group":"shared"}])"));
}

TEST(role, has_policies_and_a_boundary_besides) {
  const auto role =
      of_type(made_with({.name = "F", .managed_policies = json::array{"arn:p"}, .permissions_boundary = "arn:b"}),
              "AWS::IAM::Role")
          .front();
  EXPECT_EQ(property_of(role, "ManagedPolicyArns"), R"(["arn:p"])");
  EXPECT_EQ(property_of(role, "PermissionsBoundary"), R"("arn:b")");
}

TEST(role, that_exists_is_used_by_its_arn) {
  const auto made = made_with({.name = "F", .role = {.arn = "arn:aws:iam::1:role/x"}});
  EXPECT_THAT(of_type(made, "AWS::IAM::Role"), IsEmpty());
  EXPECT_EQ(property_of(of_type(made, "AWS::Lambda::Function").front(), "Role"), R"("arn:aws:iam::1:role/x")");
}

TEST(role, that_exists_and_is_known_by_name_comes_by_a_parameter) {
  const auto made = made_with({.name = "F", .role = {.name = "basic"}});
  const auto parameter = role_arn_parameter("basic");
  EXPECT_EQ(property_of(of_type(made, "AWS::Lambda::Function").front(), "Role"), R"({"Ref":")" + parameter + "\"}");
  EXPECT_TRUE(made.document.parameters.contains(parameter));
}

TEST(role, that_is_shared_has_the_statements_of_all_its_functions) {
  const auto made = synthesize({.name = "s",
                                .functions = {{.name = "A", .role = {.shared = "Worker"}},
                                              {.name = "B", .role = {.shared = "Worker"}},
                                              {.name = "C"}},
                                .roles = {{.name = "Worker", .what = {}, .declared_at = {"main.cpp", 5}}}});
  EXPECT_THAT(of_type(made, "AWS::IAM::Role"), SizeIs(2));
  const auto permissions = property_of(made.document.resources.at("Worker"), "Policies");
  EXPECT_THAT(permissions, HasSubstr("${AWS::StackName}_A:*"));
  EXPECT_THAT(permissions, HasSubstr("${AWS::StackName}_B:*"));
  EXPECT_THAT(permissions, Not(HasSubstr("${AWS::StackName}_C:*")));
  EXPECT_EQ(made.sources.at("Worker"), (model::source_line{"main.cpp", 5}));
}

}  // namespace
}  // namespace sparta::synth
