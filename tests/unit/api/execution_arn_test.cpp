#include "api/execution_arn.hpp"

#include <sparta/json/write.hpp>

#include <gtest/gtest.h>

namespace sparta::api {
namespace {

TEST(execution_arn, has_a_star_for_each_parameter_and_for_any_method) {
  EXPECT_EQ(below_stage(http::method::get, "/"), "*/GET/");
  EXPECT_EQ(below_stage(http::method::delete_, "/orders/{id}/lines/{line}"), "*/DELETE/orders/*/lines/*");
  EXPECT_EQ(below_stage(http::method::any, "/files/{path+}"), "*/*/files/*");
}

TEST(execution_arn, survives_a_path_that_is_a_problem) {
  EXPECT_EQ(below_stage(http::method::get, "/orders/{id"), "*/GET/orders/*");
  EXPECT_EQ(below_stage(http::method::get, ""), "*/GET");
}

TEST(execution_arn, is_of_the_stacks_partition_region_and_account) {
  EXPECT_EQ(json::write(execution_arn("Api", "*/GET/a")),
            R"({"Fn::Sub":"arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/GET/a"})");
}

}  // namespace
}  // namespace sparta::api
