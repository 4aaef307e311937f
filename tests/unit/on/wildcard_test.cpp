#include "on/wildcard.hpp"

#include <gtest/gtest.h>

namespace sparta::on {
namespace {

bool matches(std::string_view wildcard, std::string_view value) {
  return matches_wildcard(wildcard_parts(wildcard).value(), value);
}

TEST(wildcard, stands_for_any_text) {
  for (const char* value : {"", "a", "a*b"}) EXPECT_TRUE(matches("*", value));
  EXPECT_TRUE(matches("a*", "a"));
  EXPECT_TRUE(matches("*a*b*", "xaxbx"));
  EXPECT_TRUE(matches("*ab*ab", "abab"));
  EXPECT_TRUE(matches("a*a", "aa"));
  EXPECT_TRUE(matches("", ""));
}

TEST(wildcard, has_all_of_its_parts_in_order) {
  EXPECT_FALSE(matches("a*a", "a"));
  EXPECT_FALSE(matches("*ab*ab", "aab"));
  EXPECT_FALSE(matches("*a*b*", "ba"));
  EXPECT_FALSE(matches("a*", "ba"));
  EXPECT_FALSE(matches("ab", "abc"));
}

TEST(wildcard, escapes_stars_and_backslashes) {
  EXPECT_TRUE(matches(R"(a\**)", "a*x"));
  EXPECT_FALSE(matches(R"(a\**)", "ax"));
  EXPECT_TRUE(matches(R"(a\\*)", R"(a\x)"));
}

TEST(wildcard, is_refused_as_eventbridge_does) {
  for (const char* wrong : {"**", "a**b", R"(\)", R"(a\b)", R"(*\)"}) EXPECT_FALSE(wildcard_parts(wrong)) << wrong;
}

}  // namespace
}  // namespace sparta::on
