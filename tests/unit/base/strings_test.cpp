#include "base/strings.hpp"

#include <gtest/gtest.h>

namespace sparta::base {
namespace {

using parts = std::vector<std::string>;

TEST(Strings, Trim) {
  EXPECT_EQ(trim(" \t a b \r\n"), "a b");
  EXPECT_EQ(trim(" \n"), "");
  EXPECT_EQ(trim(""), "");
}

TEST(Strings, SplitKeepsEmptyParts) {
  EXPECT_EQ(split("a,b,,c", ','), (parts{"a", "b", "", "c"}));
  EXPECT_EQ(split(",", ','), (parts{"", ""}));
  EXPECT_EQ(split("", ','), (parts{""}));
}

TEST(Strings, Join) {
  EXPECT_EQ(join({"a", "b", ""}, ", "), "a, b, ");
  EXPECT_EQ(join({}, ", "), "");
  EXPECT_EQ(join({"a"}, ", "), "a");
}

TEST(Strings, LowerCaseIsAsciiOnly) {
  EXPECT_EQ(to_lower("X-Amz-ÉA"), "x-amz-Éa");
  EXPECT_TRUE(equals_ignoring_case("Content-LENGTH", "content-length"));
  EXPECT_FALSE(equals_ignoring_case("abc", "ab"));
  EXPECT_FALSE(equals_ignoring_case("É", "é"));
}

TEST(Strings, ReplaceAllLooksAtNothingTwice) {
  EXPECT_EQ(replace_all("aXbXc", "X", "--"), "a--b--c");
  EXPECT_EQ(replace_all("aaa", "a", "aa"), "aaaaaa");
  EXPECT_EQ(replace_all("abc", "x", "y"), "abc");
  EXPECT_EQ(replace_all("abc", "", "y"), "abc");
}

}  // namespace
}  // namespace sparta::base
