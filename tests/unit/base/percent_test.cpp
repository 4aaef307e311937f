#include "base/percent.hpp"

#include <gtest/gtest.h>

namespace sparta::base {
namespace {

TEST(percent_encode, keeps_only_unreserved_characters) {
  EXPECT_EQ(percent_encode("8476a536-e9f4_11.e8~Z"), "8476a536-e9f4_11.e8~Z");
  EXPECT_EQ(percent_encode("a/../b?c d\r\n%"), "a%2F..%2Fb%3Fc%20d%0D%0A%25");
  EXPECT_EQ(percent_encode("é"), "%C3%A9");
}

TEST(percent_encode, keeps_what_it_is_told_to) { EXPECT_EQ(percent_encode("a/b c?", "/"), "a/b%20c%3F"); }

}  // namespace
}  // namespace sparta::base
