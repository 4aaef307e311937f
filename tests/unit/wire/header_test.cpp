#include "wire/header.hpp"

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

}  // namespace
}  // namespace sparta::wire
