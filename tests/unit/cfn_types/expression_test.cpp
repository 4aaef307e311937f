#include "sample.hpp"

#include <sparta/cfn/expressions.hpp>

#include <gtest/gtest.h>
#include <type_traits>

namespace sample {
namespace {

TEST(expression, ref_has_the_type_that_is_asked_for) {
  static_assert(std::is_same_v<decltype(cfn::ref("P")), cfn::value<std::string>>);
  EXPECT_EQ(text_of(cfn::ref<std::int64_t>("P")), R"({"Ref":"P"})");
}

TEST(expression, get_att_names_resource_and_attribute) {
  EXPECT_EQ(text_of(cfn::get_att("Db", "Endpoint.Port")), R"({"Fn::GetAtt":["Db","Endpoint.Port"]})");
}

TEST(expression, sub_keeps_its_text) {
  EXPECT_EQ(text_of(cfn::sub("a-${AWS::Region}")), R"({"Fn::Sub":"a-${AWS::Region}"})");
}

TEST(expression, join_takes_literals_expressions_and_lists_that_are_expressions) {
  EXPECT_EQ(text_of(cfn::join("/", {"a", cfn::ref("P")})), R"({"Fn::Join":["/",["a",{"Ref":"P"}]]})");
  EXPECT_EQ(text_of(cfn::join(",", cfn::ref<cfn::list<std::string>>("L"))), R"({"Fn::Join":[",",{"Ref":"L"}]})");
}

TEST(expression, if_takes_two_of_one_type) {
  EXPECT_EQ(text_of(cfn::if_("IsProd", cfn::value<std::int64_t>(5), 1)), R"({"Fn::If":["IsProd",5,1]})");
  EXPECT_EQ(text_of(everything{.color = cfn::if_("IsProd", cfn::value<color>(color::green), cfn::no_value<color>())}),
            R"({"Color":{"Fn::If":["IsProd","GREEN",{"Ref":"AWS::NoValue"}]}})");
}

TEST(expression, as_states_another_type) {
  EXPECT_EQ(text_of(everything{.integer = cfn::as<std::int64_t>(cfn::get_att("Db", "Endpoint.Port"))}),
            R"({"Integer":{"Fn::GetAtt":["Db","Endpoint.Port"]}})");
}

}  // namespace
}  // namespace sample
