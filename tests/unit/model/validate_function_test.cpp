#include "validating.hpp"

#include <sparta/iam/actions/sts.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::model {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> messages_of_role(execution_role role) {
  return messages_of(function{.name = "F", .role = std::move(role)});
}

TEST(validate, lets_a_function_run_as_a_role_that_exists) {
  EXPECT_THAT(messages_of_role({.name = "lambda_basic+x@example.com"}), IsEmpty());
  EXPECT_THAT(messages_of_role({.arn = "arn:aws:iam::123456789012:role/path/basic"}), IsEmpty());
}

TEST(validate, wants_one_role_for_a_function) {
  EXPECT_THAT(messages_of_role({.arn = "arn:aws:iam::123456789012:role/a", .name = "a"}),
              ElementsAre("function 'F': its role is given in several ways. Give one of arn, name and shared."));
}

TEST(validate, refuses_names_that_no_role_can_have) {
  EXPECT_THAT(messages_of_role({.name = "service-role/basic"}),
              ElementsAre(HasSubstr("'service-role/basic' can't be the name of a role")));
  EXPECT_THAT(messages_of_role({.name = std::string(65, 'r')}), ElementsAre(HasSubstr("can't be the name of a role")));
}

TEST(validate, wants_a_shared_role_to_be_declared) {
  EXPECT_THAT(messages_of_role({.shared = "Worker"}),
              ElementsAre("function 'F': it shares the role 'Worker', which is not declared. Declare it with "
                          "service.role(...)."));
  service declared{.name = "s",
                   .functions = {{.name = "F", .role = {.shared = "Worker"}}},
                   .roles = {{.name = "Worker", .what = {}}}};
  EXPECT_THAT(messages_of(declared), IsEmpty());
}

TEST(validate, refuses_to_add_statements_to_a_role_that_exists) {
  EXPECT_THAT(messages_of(function{
                  .name = "F", .role = {.name = "basic"}, .grants = {iam::deny(iam::sts::get_caller_identity)}}),
              ElementsAre(HasSubstr("to which Sparta adds no statement. Drop what it is allowed and denied")));
  EXPECT_THAT(messages_of(function{.name = "F", .role = {.name = "basic"}, .permissions_boundary = "arn:x"}),
              ElementsAre(HasSubstr("Drop managed_policies and permissions_boundary")));
}

TEST(validate, leaves_policies_and_boundary_to_the_shared_role) {
  const service declared{.name = "s",
                         .functions = {{.name = "F", .role = {.shared = "Worker"}, .permissions_boundary = "arn:b"}},
                         .roles = {{.name = "Worker", .what = {}}}};
  EXPECT_THAT(messages_of(declared), ElementsAre(HasSubstr("Give them to service.role(...)")));
}

TEST(validate, holds_aliases_to_lambdas_names) {
  EXPECT_THAT(messages_of(function{.name = "F", .aliases = {{.name = "live-2_b"}}}), IsEmpty());
  for (const char* name : {"", "42", "a.b", "ä"})
    EXPECT_THAT(messages_of(function{.name = "F", .aliases = {{.name = name}}}),
                ElementsAre(HasSubstr("can't be the name of an alias")))
        << name;
  EXPECT_THAT(messages_of(function{.name = "F", .aliases = {{.name = "live"}, {.name = "live"}}}),
              ElementsAre("function 'F': it has two aliases 'live'. Rename one of them."));
}

TEST(validate, wants_provisioned_concurrency_of_at_least_one) {
  EXPECT_THAT(messages_of(function{.name = "F", .aliases = {{.name = "live", .provisioned_concurrency = 0}}}),
              ElementsAre(HasSubstr("alias 'live' has a provisioned concurrency of 0")));
}

std::vector<std::string> messages_of_scaling(concurrency_scaling scaling) {
  return messages_of(function{.name = "F", .aliases = {{.name = "live", .scaling = scaling}}});
}

TEST(validate, wants_bounds_of_scaling_in_their_order) {
  EXPECT_THAT(messages_of_scaling({.min_capacity = 1, .max_capacity = 1}), IsEmpty());
  EXPECT_THAT(messages_of_scaling({.min_capacity = 0, .max_capacity = 4}), ElementsAre(HasSubstr("between 0 and 4")));
  EXPECT_THAT(messages_of_scaling({.min_capacity = 5, .max_capacity = 4}), ElementsAre(HasSubstr("between 5 and 4")));
}

TEST(validate, wants_a_target_utilization_that_scaling_can_hold) {
  EXPECT_THAT(messages_of_scaling({.target_utilization = 0.1}), IsEmpty());
  EXPECT_THAT(messages_of_scaling({.target_utilization = 0.9}), IsEmpty());
  for (const double wrong : {0.09, 0.91, 70.0, std::numeric_limits<double>::quiet_NaN()})
    EXPECT_THAT(messages_of_scaling({.target_utilization = wrong}), ElementsAre(HasSubstr("a target utilization of")));
}

TEST(validate, counts_layers) {
  const auto with_layers = [](std::size_t count) {
    return messages_of(function{.name = "F", .properties = {{"Layers", json::array(count, "arn:x")}}});
  };
  EXPECT_THAT(with_layers(5), IsEmpty());
  EXPECT_THAT(with_layers(6), ElementsAre("function 'F': it has 6 layers, and Lambda takes 5. Merge some of them."));
}

TEST(validate, wants_a_network_for_file_systems) {
  EXPECT_THAT(messages_of(function{.name = "F", .properties = {{"FileSystemConfigs", json::array{}}}}),
              ElementsAre(HasSubstr("it mounts a file system, which is reached through a VPC. Give it a vpc_config")));
}

std::vector<std::string> messages_of_failures_to(json::value arn) {
  return messages_of({.name = "s",
                      .functions = {{.name = "F", .asynchronous = asynchronous{.on_failure = std::move(arn)}}},
                      .resources = {{.name = "Failed", .what = {.type = "AWS::SQS::Queue"}},
                                    {.name = "Orders", .what = {.type = "AWS::DynamoDB::Table"}}}});
}

TEST(validate, takes_destinations_that_lambda_sends_to) {
  EXPECT_THAT(messages_of_failures_to({{"Fn::GetAtt", json::array{"Failed", "Arn"}}}), IsEmpty());
  EXPECT_THAT(messages_of_failures_to("arn:aws:sns:eu-west-1:123456789012:failures"), IsEmpty());
  EXPECT_THAT(messages_of_failures_to({{"Fn::Sub", "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:q"}}),
              IsEmpty());
}

TEST(validate, refuses_destinations_that_lambda_does_not_send_to) {
  EXPECT_THAT(messages_of_failures_to("arn:aws:kinesis:eu-west-1:123456789012:stream/s"),
              ElementsAre(HasSubstr("its destination on_failure is of kinesis, and Lambda sends to SQS, SNS, Lambda, "
                                    "EventBridge and S3")));
  for (const json::value& unknown :
       {json::value{{"Ref", "SomeParameter"}}, json::value{{"Fn::GetAtt", json::array{"Orders", "Arn"}}},
        json::value("not an arn"), json::value{{"Fn::Sub", "${A}"}}, json::value{{"Fn::GetAtt", 3}}})
    EXPECT_THAT(messages_of_failures_to(unknown), ElementsAre(HasSubstr("can't be told from the ARN")));
}

}  // namespace
}  // namespace sparta::model
