#include "runtime/metric_rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>
#include <string>

namespace sparta::runtime {
namespace {

using ::testing::Optional;
using ::testing::StrEq;

const std::string longest(1024, 'n');
const std::string too_long(1025, 'n');

objection to_value_of_dimension(std::string_view value) {
  return objection_to_dimension({.name = "Country", .value = value});
}
objection to_name_of_dimension(std::string_view name) { return objection_to_dimension({.name = name, .value = "de"}); }

TEST(the_name_of_a_metric, has_1_to_1024_characters) {
  EXPECT_FALSE(objection_to_name("n"));
  EXPECT_FALSE(objection_to_name(longest));
  EXPECT_FALSE(objection_to_name("a b/c:d.größe"));
  EXPECT_THAT(objection_to_name(""), Optional(StrEq("the name is blank")));
  EXPECT_THAT(objection_to_name("  "), Optional(StrEq("the name is blank")));
  EXPECT_THAT(objection_to_name(too_long), Optional(StrEq("the name has more than 1024 characters")));
}

TEST(the_name_of_a_metric, is_counted_in_characters_not_in_bytes) {
  std::string wide;
  for (int i = 0; i < 1024; ++i) wide += "ö";
  EXPECT_FALSE(objection_to_name(wide));
  EXPECT_TRUE(objection_to_name(wide + "ö"));
}

TEST(the_name_of_a_metric, is_not_that_of_the_metadata_and_has_no_control_character) {
  EXPECT_THAT(objection_to_name("_aws"), Optional(StrEq("_aws is where CloudWatch looks for the metrics")));
  EXPECT_THAT(objection_to_name("a\nb"), Optional(StrEq("the name has a control character")));
  EXPECT_FALSE(objection_to_name("_AWS"));
}

TEST(the_value_of_a_metric, is_a_number_that_cloudwatch_takes) {
  for (const double good : {0.0, -1.5, std::ldexp(1.0, 360), -std::ldexp(1.0, 360)})
    EXPECT_FALSE(objection_to_value(good)) << good;
  for (const double bad : {std::ldexp(1.0, 361), -std::ldexp(1.0, 361), std::numeric_limits<double>::infinity(),
                           std::numeric_limits<double>::quiet_NaN()})
    EXPECT_TRUE(objection_to_value(bad)) << bad;
}

TEST(a_dimension, has_a_value_of_1_to_1024_characters) {
  EXPECT_FALSE(to_value_of_dimension("d"));
  EXPECT_FALSE(to_value_of_dimension(longest));
  EXPECT_THAT(to_value_of_dimension(""), Optional(StrEq("the value of a dimension is blank")));
  EXPECT_THAT(to_value_of_dimension(" "), Optional(StrEq("the value of a dimension is blank")));
  EXPECT_THAT(to_value_of_dimension(too_long),
              Optional(StrEq("the value of a dimension has more than 1024 characters")));
}

TEST(a_dimension, is_ascii_without_control_characters) {
  EXPECT_THAT(to_value_of_dimension("größe"), Optional(StrEq("the value of a dimension is not ASCII")));
  EXPECT_THAT(to_value_of_dimension("a\tb"), Optional(StrEq("the value of a dimension has a control character")));
  EXPECT_THAT(to_name_of_dimension("größe"), Optional(StrEq("the name of a dimension is not ASCII")));
  EXPECT_THAT(to_name_of_dimension("a\x7f"), Optional(StrEq("the name has a control character")));
}

TEST(a_dimension, has_a_name_of_1_to_250_characters_that_begins_with_no_colon) {
  EXPECT_FALSE(to_name_of_dimension(std::string(250, 'n')));
  EXPECT_THAT(to_name_of_dimension(std::string(251, 'n')),
              Optional(StrEq("the name of a dimension has more than 250 characters")));
  EXPECT_THAT(to_name_of_dimension(""), Optional(StrEq("the name is blank")));
  EXPECT_THAT(to_name_of_dimension("_aws"), Optional(StrEq("_aws is where CloudWatch looks for the metrics")));
  EXPECT_THAT(to_name_of_dimension(":a"), Optional(StrEq("the name of a dimension begins with a colon")));
}

TEST(a_namespace, has_1_to_255_of_the_characters_that_cloudwatch_takes_and_is_not_of_aws) {
  for (const std::string& good : {std::string("Shop"), std::string("a.b-c_d/e#f:9 g"), std::string(255, 'n')})
    EXPECT_FALSE(objection_to_name_space(good)) << good;
  for (const std::string& bad : {std::string(), std::string("  "), std::string(256, 'n'), std::string("größe"),
                                 std::string("a\nb"), std::string("a,b"), std::string("AWS/Lambda")})
    EXPECT_TRUE(objection_to_name_space(bad)) << bad;
}

}  // namespace
}  // namespace sparta::runtime
