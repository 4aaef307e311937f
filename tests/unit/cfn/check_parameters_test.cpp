#include "checking.hpp"

namespace sparta::cfn {
namespace {

std::string message(parameter one) {
  template_document document;
  document.parameters["P"] = std::move(one);
  const auto all = messages(document);
  if (all.empty()) return "";
  return all.size() == 1 ? all.front() : "several";
}

TEST(parameters, have_a_type_that_cloudformation_knows) {
  for (const char* type : {"String", "Number", "List<Number>", "CommaDelimitedList", "AWS::EC2::VPC::Id",
                           "List<AWS::EC2::Subnet::Id>", "AWS::SSM::Parameter::Value<String>"})
    EXPECT_EQ(message({.type = type}), "") << type;
  EXPECT_EQ(message({.type = "string"}), "parameter 'P': 'string' is no type of a parameter. Did you mean 'String'?");
  EXPECT_THAT(message({.type = ""}), HasSubstr("Use String, Number"));
}

TEST(parameters, have_constraints_of_their_type) {
  EXPECT_THAT(message({.type = "Number", .min_length = 1}),
              HasSubstr("MinLength is for String, and its type is Number"));
  EXPECT_THAT(message({.type = "CommaDelimitedList", .max_length = 1}), HasSubstr("MaxLength is for String"));
  EXPECT_THAT(message({.min_value = 1}), HasSubstr("MinValue is for Number, and its type is String"));
  EXPECT_THAT(message({.max_value = 1}), HasSubstr("MaxValue is for Number"));
  EXPECT_THAT(message({.type = "Number", .allowed_pattern = "1"}), HasSubstr("AllowedPattern is for String"));
  EXPECT_EQ(message({.type = "AWS::SSM::Parameter::Value<String>", .min_length = 1}), "");
}

TEST(parameters, have_constraints_that_some_value_meets) {
  EXPECT_THAT(message({.min_length = 5, .max_length = 3}),
              HasSubstr("MinLength is 5 and MaxLength is 3, so no value fits"));
  EXPECT_EQ(message({.min_length = 3, .max_length = 3}), "");
  EXPECT_THAT(message({.type = "Number", .min_value = 1.5, .max_value = -1}),
              HasSubstr("MinValue is 1.5 and MaxValue is -1"));
  EXPECT_THAT(message({.max_length = -1}), HasSubstr("a length is negative"));
  EXPECT_THAT(message({.min_length = 4097}), HasSubstr("a value has at most 4096 bytes"));
}

TEST(parameters, have_a_pattern_that_is_one) {
  EXPECT_THAT(message({.allowed_pattern = "[a-"}), HasSubstr("is no regular expression"));
  EXPECT_EQ(message({.default_value = "A", .allowed_pattern = "\\p{Lower}"}), "") << "Java's own, not tried here";
  EXPECT_EQ(message({.default_value = "é", .allowed_pattern = "[é]"}), "") << "bytes are not characters";
}

TEST(parameters, have_a_pattern_that_may_nest_repetitions_without_hanging_the_tool) {
  EXPECT_THAT(message({.default_value = std::string(4096, 'a'), .allowed_pattern = "(a+)+b"}),
              HasSubstr("does not match AllowedPattern"));
  EXPECT_EQ(message({.default_value = std::string(4096, 'a'), .allowed_pattern = "(a|b)*"}), "");
  EXPECT_EQ(message({.default_value = "ab", .allowed_pattern = "(a)\\1"}), "") << "back references are not tried";
}

TEST(defaults, of_texts_meet_the_constraints) {
  EXPECT_EQ(message({.default_value = "ab", .allowed_pattern = "[a-z]+", .min_length = 2, .max_length = 2}), "");
  EXPECT_THAT(message({.default_value = "xab1", .allowed_pattern = "ab"}),
              HasSubstr("does not match AllowedPattern, ab."))
      << "the whole value is matched";
  EXPECT_THAT(message({.default_value = "a", .min_length = 2}), HasSubstr("'a' has 1 characters, and MinLength is 2"));
  EXPECT_THAT(message({.default_value = "abc", .max_length = 2}), HasSubstr("MaxLength is 2"));
  EXPECT_EQ(message({.default_value = "é", .max_length = 1}), "");
  EXPECT_THAT(message({.default_value = "c", .allowed_values = {"a", "b"}}), HasSubstr("choose one of a, b."));
  EXPECT_EQ(message({.default_value = "b", .allowed_values = {"a", "b"}}), "");
  EXPECT_THAT(message({.default_value = std::string(4097, 'x')}),
              HasSubstr("has 4097 bytes, and CloudFormation takes 4096"));
}

TEST(defaults, of_numbers_are_numbers_within_their_bounds) {
  for (const char* number : {"1", "-1.5", "+2", "1e3", " 7 "})
    EXPECT_EQ(message({.type = "Number", .default_value = number}), "") << number;
  for (const char* none : {"", "one", "1x", "0x10", "1,2"})
    EXPECT_THAT(message({.type = "Number", .default_value = none}), HasSubstr("is no number")) << none;
  EXPECT_THAT(message({.type = "Number", .default_value = "1", .min_value = 2}), HasSubstr("is less than MinValue, 2"));
  EXPECT_THAT(message({.type = "Number", .default_value = "2.5", .max_value = 2}),
              HasSubstr("is more than MaxValue, 2"));
}

TEST(defaults, of_lists_are_held_to_the_constraints_element_by_element) {
  EXPECT_EQ(message({.type = "List<Number>", .default_value = "1, 2,3", .max_value = 3}), "");
  EXPECT_EQ(message({.type = "List<Number>", .default_value = ""}), "");
  EXPECT_THAT(message({.type = "List<Number>", .default_value = "1,two"}),
              HasSubstr("has the element 'two', which is no number"));
  EXPECT_THAT(message({.type = "CommaDelimitedList", .default_value = "a,B", .allowed_pattern = "[a-z]"}),
              HasSubstr("element 'B'"));
}

TEST(allowed_values, meet_the_other_constraints) {
  EXPECT_THAT(message({.allowed_values = {"a", "bcd"}, .max_length = 2}),
              HasSubstr("the allowed value 'bcd' has 3 characters"));
}

}  // namespace
}  // namespace sparta::cfn
