#include "deploy/rights_diff.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<deploy::role_rights> role(const std::vector<std::string>& statements) {
  deploy::role_rights made{.role = "Role", .functions = {"F"}};
  for (const auto& each : statements) made.statements.push_back({.policy = "P", .statement = *json::parse(each)});
  return {made};
}

std::vector<std::string> texts(const std::vector<deploy::right>& rights) {
  std::vector<std::string> all;
  for (const auto& each : rights) all.push_back(json::write(each.what));
  return all;
}

TEST(rights_diff, of_equal_rights_is_empty_however_they_are_written) {
  const auto a = role({R"({"Sid": "A", "Effect": "Allow", "Action": ["b:B", "a:A"], "Resource": ["x", "y"]})",
                       R"({"Effect": "Allow", "Action": "c:C", "Resource": "z"})"});
  const auto b = role({R"({"Resource": "z", "Action": ["c:C"], "Effect": "Allow"})",
                       R"({"Effect": "Allow", "Action": "b:B", "Resource": ["y", "x"]})",
                       R"({"Effect": "Allow", "Action": "a:A", "Resource": ["x", "y"]})"});
  EXPECT_THAT(deploy::rights_diff(a, b), IsEmpty());
}

TEST(rights_diff, names_the_actions_that_come_and_go) {
  const auto changes = deploy::rights_diff(role({R"({"Effect": "Allow", "Action": ["a:A", "b:B"], "Resource": "x"})"}),
                                           role({R"({"Effect": "Allow", "Action": ["b:B", "c:C"], "Resource": "x"})"}));
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].role, "Role");
  EXPECT_THAT(changes[0].functions, ElementsAre("F"));
  EXPECT_THAT(texts(changes[0].added), ElementsAre(R"({"Action":["c:C"],"Effect":"Allow","Resource":["x"]})"));
  EXPECT_THAT(texts(changes[0].removed), ElementsAre(R"({"Action":["a:A"],"Effect":"Allow","Resource":["x"]})"));
}

TEST(rights_diff, does_not_take_another_condition_or_effect_for_the_same) {
  const auto plain = role({R"({"Effect": "Allow", "Action": "a:A", "Resource": "x"})"});
  for (const auto* other :
       {R"({"Effect": "Deny", "Action": "a:A", "Resource": "x"})",
        R"({"Effect": "Allow", "Action": "a:A", "Resource": "x", "Condition": {"Bool": {"k": "true"}}})",
        R"({"Effect": "Allow", "NotAction": "a:A", "Resource": "x"})"}) {
    const auto changes = deploy::rights_diff(plain, role({other}));
    ASSERT_EQ(changes.size(), 1U) << other;
    EXPECT_EQ(changes[0].added.size(), 1U);
    EXPECT_EQ(changes[0].removed.size(), 1U);
  }
}

TEST(rights_diff, sees_trust_boundary_and_managed_policies) {
  auto a = role({}), b = role({});
  b[0].trust = *json::parse(R"({"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole"}]})");
  b[0].boundary = "arn:limit";
  a[0].managed_policies = {"arn:old"};
  b[0].managed_policies = {"arn:new"};
  const auto changes = deploy::rights_diff(a, b);
  ASSERT_EQ(changes.size(), 1U);
  std::vector<deploy::right_kind> kinds;
  for (const auto& each : changes[0].added) kinds.push_back(each.kind);
  using enum deploy::right_kind;
  EXPECT_THAT(kinds, ElementsAre(trust, boundary, managed_policy));
  EXPECT_THAT(texts(changes[0].removed), ElementsAre("\"arn:old\""));
}

TEST(rights_diff, sees_roles_that_come_and_go) {
  const auto one = role({R"({"Effect": "Allow", "Action": "a:A", "Resource": "x"})"});
  EXPECT_EQ(deploy::rights_diff({}, one).at(0).added.size(), 1U);
  const auto gone = deploy::rights_diff(one, {});
  EXPECT_EQ(gone.at(0).removed.size(), 1U);
  EXPECT_THAT(gone.at(0).functions, ElementsAre("F"));
}

TEST(rights_diff, sees_that_a_role_of_the_account_takes_over) {
  const std::vector<deploy::role_rights> foreign{{.role = "arn:own", .in_template = false, .functions = {"F"}}};
  const auto changes = deploy::rights_diff(role({}), foreign);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].added.at(0).kind, deploy::right_kind::foreign_role);
}

}  // namespace
}  // namespace sparta::testing
