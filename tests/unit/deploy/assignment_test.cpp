#include "deploy/assignment.hpp"

#include <gtest/gtest.h>

namespace sparta::deploy {
namespace {

std::pair<std::string, std::string> parsed(std::string_view text) {
  return parse_assignment(text).value_or(std::pair<std::string, std::string>("refused", "refused"));
}
using pair = std::pair<std::string, std::string>;

TEST(assignment, splits_at_the_first_equals_sign) {
  EXPECT_EQ(parsed("A=B"), pair("A", "B"));
  EXPECT_EQ(parsed("Url=http://x/?a=b"), pair("Url", "http://x/?a=b"));
  EXPECT_EQ(parsed("A="), pair("A", ""));
}

TEST(assignment, unquotes_a_quoted_literal_and_nothing_else) {
  EXPECT_EQ(parsed(R"(A="two words")"), pair("A", "two words"));
  EXPECT_EQ(parsed(R"(A="a \"b\" \\")"), pair("A", R"(a "b" \)"));
  EXPECT_EQ(parsed(R"(A="a"b")"), pair("A", R"("a"b")"));
  EXPECT_EQ(parsed(R"(A=")"), pair("A", R"(")"));
  EXPECT_EQ(parsed(R"(A='x')"), pair("A", "'x'"));
}

TEST(assignment, refuses_what_is_none) {
  EXPECT_EQ(parse_assignment("A").error().kind, error_kind::usage);
  EXPECT_EQ(parse_assignment("=B").error().kind, error_kind::usage);
  EXPECT_EQ(parse_assignment("").error().kind, error_kind::usage);
}

}  // namespace
}  // namespace sparta::deploy
