#include "cli/statement_text.hpp"

#include <sparta/json/parse.hpp>

#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

std::string shown(std::string_view text) { return cli::statement_text(*json::parse(text), ""); }

TEST(statement_text, has_a_line_for_each_resource_and_condition) {
  EXPECT_EQ(shown(R"({"Effect": "Allow", "Action": ["a:A", "b:B"], "Resource": ["x", {"Ref": "Y"}],
                      "Condition": {"StringEquals": {"k": ["v", "w"]}, "Bool": {"l": "true"}}})"),
            "Allow a:A, b:B\n  on x\n  on ${Y}\n  if StringEquals k v, w\n  if Bool l true");
}

TEST(statement_text, tells_apart_all_and_all_but) {
  EXPECT_EQ(shown(R"({"Effect": "Deny", "NotAction": "a:A", "NotResource": ["x"]})"),
            "Deny all but a:A\n  on all but x");
}

TEST(statement_text, names_principals) {
  EXPECT_EQ(
      shown(R"({"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "a", "AWS": ["b", "c"]}})"),
      "Allow sts:AssumeRole\n  to a\n  to b, c");
  EXPECT_EQ(shown(R"({"Effect": "Allow", "Action": "a:A", "Principal": "*"})"), "Allow a:A\n  to *");
}

TEST(statement_text, lets_no_control_character_through) {
  EXPECT_EQ(shown(R"({"Effect": "Allow", "Action": "a:\u001b[2J", "Resource": "x\ny"})"),
            "Allow a:\\x1b[2J\n  on x\\ny");
}

TEST(statement_text, knows_a_wildcard) {
  const auto has = [](std::string_view text) { return cli::has_wildcard(*json::parse(text)); };
  EXPECT_TRUE(has(R"({"Action": "s3:Get*", "Resource": "x"})"));
  EXPECT_TRUE(has(R"({"Action": ["a:A"], "Resource": ["x", "*"]})"));
  EXPECT_FALSE(has(R"({"Action": ["a:A"], "Resource": ["arn:x/*"]})"));
}

}  // namespace
}  // namespace sparta::testing
