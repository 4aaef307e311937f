#include "deploy/expression_text.hpp"

#include <sparta/json/parse.hpp>

#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

std::string shown(std::string_view text) { return deploy::shown_text(*json::parse(text)); }

TEST(expression_text, shows_references_as_they_stand_in_a_sub) {
  EXPECT_EQ(shown(R"("plain")"), "plain");
  EXPECT_EQ(shown(R"({"Ref": "Table"})"), "${Table}");
  EXPECT_EQ(shown(R"({"Fn::GetAtt": ["Table", "Arn"]})"), "${Table.Arn}");
  EXPECT_EQ(shown(R"({"Fn::GetAtt": "Table.Arn"})"), "${Table.Arn}");
  EXPECT_EQ(shown(R"({"Fn::Sub": "a:${Table.Arn}/*"})"), "a:${Table.Arn}/*");
}

TEST(expression_text, joins_what_is_text) {
  EXPECT_EQ(shown(R"({"Fn::Join": ["/", [{"Ref": "Bucket"}, "inbox", "*"]]})"), "${Bucket}/inbox/*");
  EXPECT_EQ(shown(R"({"Fn::Join": ["/", []]})"), "");
}

TEST(expression_text, fills_in_the_variables_of_a_sub) {
  EXPECT_EQ(shown(R"({"Fn::Sub": ["${name}-${AWS::Region}", {"name": {"Ref": "Queue"}}]})"), "${Queue}-${AWS::Region}");
}

TEST(expression_text, takes_an_escaped_reference_for_text) {
  const auto made = deploy::expression_text(*json::parse(R"({"Fn::Sub": "${!Literal} ${A}"})"),
                                            [](std::string_view) { return std::string("x"); });
  EXPECT_EQ(made, "${Literal} x");
}

TEST(expression_text, leaves_an_open_brace_alone) { EXPECT_EQ(shown(R"({"Fn::Sub": "a${b"})"), "a${b"); }

TEST(expression_text, shows_anything_else_as_json) {
  for (const auto* text : {R"({"Fn::If":["A","b","c"]})", R"({"Fn::Sub":["a"]})", R"({"Fn::Join":["/",{"Ref":"L"}]})",
                           R"({"Fn::GetAtt":["A"]})", R"({"Ref":1})", R"({"a":1,"Ref":"b"})", "7", "null",
                           R"({"Fn::Join":["",[{"Fn::If":["A","b","c"]}]]})"})
    EXPECT_EQ(shown(text), text);
}

}  // namespace
}  // namespace sparta::testing
