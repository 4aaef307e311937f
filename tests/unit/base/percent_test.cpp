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

TEST(percent_decode, undoes_it_whatever_the_bytes) {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  EXPECT_EQ(percent_decode(percent_encode(bytes)), bytes);
  EXPECT_EQ(percent_decode("%c3%A9+%2b"), "é++");
}

TEST(percent_decode, leaves_a_percent_sign_that_begins_no_byte) {
  for (const auto* text : {"%", "100%", "%2", "%zz", "%2x", "a%%", "% 41"}) EXPECT_EQ(percent_decode(text), text);
  EXPECT_EQ(percent_decode("%%41"), "%A");
}

}  // namespace
}  // namespace sparta::base
