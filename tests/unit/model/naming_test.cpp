#include "model/naming.hpp"

#include <gtest/gtest.h>

namespace sparta::model {
namespace {

TEST(resource_name, equals_what_sparta_for_go_made_of_the_same_parts) {
  EXPECT_EQ(resource_name("IAMRole", {"SpartaHelloWorld", "Hello_world_test"}),
            "IAMRolebc3b888fab1664f42799785a6d9a3bb76ea63798");
  EXPECT_EQ(resource_name("HelloworldtestLambda", {"Hello_world_test"}),
            "HelloworldtestLambdaa4a9e95c84255c65c284ce95dd7d3c45776c1a68");
  EXPECT_EQ(resource_name("HelloWorldLambda", {"Hello World"}),
            "HelloWorldLambda80576f7b21690b0cb485a6b69c927aac972cd693");
  EXPECT_EQ(resource_name("StepRollDieLambda", {"StepRollDie"}),
            "StepRollDieLambda7d9f8ab476995f16b91b154f68e5f5cc42601ebf");
  EXPECT_EQ(resource_name("StatesIAMRole", {"StatesIAMRole"}), "StatesIAMRolee00aa3484b0397c676887af695abfd160104318a");
  EXPECT_EQ(resource_name("StateMachine", {"StateMachine"}), "StateMachine59f153f18068faa0b7fb588350be79df422ba5ef");
  EXPECT_EQ(resource_name("S3Site", {"S3Site"}), "S3Site89c05c24a06599753eb3ae4e8ef2f1c09f062803");
  EXPECT_EQ(resource_name("Dashboard", {"Dashboard"}), "Dashboardf971e132d660283713a80a98af6e398204ae63f7");
  EXPECT_EQ(resource_name("APIGatewayDeployment", {"SpartaHelloWorld"}),
            "APIGatewayDeployment2ac585223ae62fdb0a0ae28c343d7943440e9656");
  EXPECT_EQ(resource_name("%sResource", {"", "//hello"}), "xsResource646521543fee7bbad6113441b44d58e5786b7e0c");
}

TEST(resource_name, puts_one_x_for_each_run_of_other_characters) {
  EXPECT_EQ(resource_name("a.-b_c", {}).substr(0, 5), "axbxc");
  EXPECT_EQ(resource_name("ä", {}).substr(0, 1), "x");
}

TEST(ids, of_a_function_follow_from_its_name_as_written) {
  EXPECT_EQ(function_id("Hello World"), "HelloWorldLambda80576f7b21690b0cb485a6b69c927aac972cd693");
  EXPECT_EQ(function_id("StepRollDie"), "StepRollDieLambda7d9f8ab476995f16b91b154f68e5f5cc42601ebf");
  EXPECT_EQ(function_id("Hello_world_test"), "HelloworldtestLambdaa4a9e95c84255c65c284ce95dd7d3c45776c1a68");
}

TEST(ids, of_roles_and_log_groups_hold_service_and_function) {
  EXPECT_EQ(role_id("SpartaHelloWorld", "Hello_world_test"), "IAMRolebc3b888fab1664f42799785a6d9a3bb76ea63798");
  EXPECT_NE(log_group_id("a", "X"), log_group_id("b", "X"));
  EXPECT_NE(log_group_id("a", "X"), log_group_id("a", "Y"));
  EXPECT_TRUE(log_group_id("a", "X").starts_with("LogGroup"));
}

TEST(names, in_aws_begin_with_the_stack) {
  EXPECT_EQ(physical_function_name("Hello"), "${AWS::StackName}_Hello");
  EXPECT_EQ(log_group_name("Hello"), "/aws/lambda/${AWS::StackName}_Hello");
}

}  // namespace
}  // namespace sparta::model
