#include "cfn/intrinsics.hpp"

#include "cfn/arn.hpp"

#include <sparta/json/write.hpp>

#include <gtest/gtest.h>

namespace sparta::cfn::intrinsic {
namespace {

TEST(intrinsics, are_the_json_that_cloudformation_reads) {
  EXPECT_EQ(json::write(ref("Orders")), R"({"Ref":"Orders"})");
  EXPECT_EQ(json::write(ref(pseudo::stack_name)), R"({"Ref":"AWS::StackName"})");
  EXPECT_EQ(json::write(get_att("Orders", "Arn")), R"({"Fn::GetAtt":["Orders","Arn"]})");
  EXPECT_EQ(json::write(sub("${AWS::StackName}_Hello")), R"({"Fn::Sub":"${AWS::StackName}_Hello"})");
  EXPECT_EQ(json::write(join("-", {"a", ref("B"), "c"})), R"({"Fn::Join":["-",["a",{"Ref":"B"},"c"]]})");
  EXPECT_EQ(json::write(if_("IsLive", 3, no_value())), R"({"Fn::If":["IsLive",3,{"Ref":"AWS::NoValue"}]})");
  EXPECT_EQ(json::write(not_(equals(ref("Stage"), "test"))),
            R"({"Fn::Not":[{"Fn::Equals":[{"Ref":"Stage"},"test"]}]})");
  EXPECT_EQ(json::write(import_value("network-Vpc")), R"({"Fn::ImportValue":"network-Vpc"})");
}

TEST(intrinsics, sub_binds_variables_in_the_order_of_their_names) {
  EXPECT_EQ(json::write(sub("${B}/${A}", {{"B", 1}, {"A", get_att("X", "Arn")}})),
            R"({"Fn::Sub":["${B}/${A}",{"A":{"Fn::GetAtt":["X","Arn"]},"B":1}]})");
}

TEST(intrinsics, literal_text_is_not_taken_for_a_variable) {
  EXPECT_EQ(literal("costs $5 in ${CITY}, ${!x}"), "costs $5 in ${!CITY}, ${!!x}");
  EXPECT_EQ(literal(""), "");
}

TEST(arn, names_partition_region_and_account_of_the_stack) {
  EXPECT_EQ(json::write(regional_arn("logs", "log-group:/a:*")),
            R"({"Fn::Sub":"arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/a:*"})");
}

}  // namespace
}  // namespace sparta::cfn::intrinsic
