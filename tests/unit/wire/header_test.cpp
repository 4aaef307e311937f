#include "wire/header.hpp"

#include "wire/percent.hpp"

#include <gtest/gtest.h>

namespace sparta::wire {
namespace {

TEST(find_header, ignores_case_and_takes_empty_for_absent) {
  const header headers[] = {{"Trace", ""}, {"x-id", "1"}, {"X-ID", "2"}, {"TRACE", "t"}};
  EXPECT_EQ(find(headers, "X-Id"), "1");
  EXPECT_EQ(find(headers, "trace"), "t");
  EXPECT_EQ(find(headers, "x-i"), "");
  EXPECT_EQ(find({}, "x"), "");
}

TEST(a_field_value, has_no_control_characters) {
  EXPECT_TRUE(is_field_value("a b\tc; é"));
  EXPECT_TRUE(is_field_value(""));
  EXPECT_FALSE(is_field_value("a\r\nb: c"));
  EXPECT_FALSE(is_field_value("a\nb"));
  EXPECT_FALSE(is_field_value(std::string_view("a\0b", 3)));
  EXPECT_FALSE(is_field_value("\x7f"));
}

TEST(percent_encode, keeps_only_unreserved_characters) {
  EXPECT_EQ(percent_encode("8476a536-e9f4_11.e8~Z"), "8476a536-e9f4_11.e8~Z");
  EXPECT_EQ(percent_encode("a/../b?c d\r\n%"), "a%2F..%2Fb%3Fc%20d%0D%0A%25");
  EXPECT_EQ(percent_encode("é"), "%C3%A9");
}

}  // namespace
}  // namespace sparta::wire
