#include "iam/split.hpp"

#include <sparta/json/write.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::iam {
namespace {

statement one(std::string resource) { return {.actions = {"a:B"}, .resources = {std::move(resource)}}; }

/// A statement that alone makes a policy of that size.
statement sized(std::size_t size) {
  const std::size_t frame = size_of(policy{{one("")}});
  return one(std::string(size - frame, 'r'));
}

TEST(size, of_a_policy_is_that_of_its_text) {
  const policy grants{{one("arn:x:s3:::b")}};
  EXPECT_EQ(size_of(grants), json::write(to_json(grants)).size());
  EXPECT_EQ(size_of(policy{{sized(1'000)}}), 1'000U);
}

TEST(size, foresees_what_an_intrinsic_becomes) {
  policy plain{{one("")}}, intrinsic = plain;
  const auto longer = [&](json::value resource) {
    intrinsic.statements.front().resources = {std::move(resource)};
    return size_of(intrinsic) - size_of(plain);
  };
  EXPECT_EQ(longer(json::object{{"Fn::Sub", "arn:${AWS::Partition}:${AWS::Region}"}}),
            std::string_view("arn:aws-us-gov:ap-southeast-2").size());
  EXPECT_EQ(longer(json::object{{"Fn::Sub", "${!aws:username}"}}), std::string_view("${!aws:username}").size());
  EXPECT_EQ(longer(json::object{{"Fn::GetAtt", json::array{"A", "Arn"}}}), 160U);
}

TEST(split, leaves_alone_what_fits) {
  const policy whole{{sized(10'240)}};
  const auto parts = split_for_role(whole);
  ASSERT_TRUE(parts);
  ASSERT_EQ(parts->inline_policies.size(), 1U);
  EXPECT_EQ(size_of(parts->inline_policies.front()), 10'240U);
  EXPECT_TRUE(parts->managed_policies.empty());
}

TEST(split, of_nothing_is_nothing) {
  const auto parts = split_for_role({});
  ASSERT_TRUE(parts);
  EXPECT_TRUE(parts->inline_policies.empty() && parts->managed_policies.empty());
}

TEST(split, moves_what_does_not_fit_to_a_managed_policy) {
  const auto parts = split_for_role({{sized(10'240), sized(6'144)}});
  ASSERT_TRUE(parts);
  ASSERT_EQ(parts->managed_policies.size(), 1U);
  EXPECT_EQ(size_of(parts->managed_policies.front()), 6'144U);
}

TEST(split, fills_the_inline_policy_also_with_what_comes_later) {
  const auto parts = split_for_role({{sized(6'000), sized(6'000), sized(200)}});
  ASSERT_TRUE(parts);
  EXPECT_EQ(parts->inline_policies.front().statements.size(), 2U);
  EXPECT_EQ(parts->managed_policies.size(), 1U);
}

TEST(split, says_the_same_in_all_its_parts) {
  policy whole;
  for (int i = 0; i < 40; ++i) whole.statements.push_back(one(std::string(900, static_cast<char>('a' + i % 26))));
  const auto parts = split_for_role(whole);
  ASSERT_TRUE(parts);
  std::size_t statements = parts->inline_policies.front().statements.size();
  for (const policy& each : parts->managed_policies) {
    EXPECT_LE(size_of(each), 6'144U);
    statements += each.statements.size();
  }
  EXPECT_EQ(statements, 40U);
}

TEST(split, cuts_a_statement_between_its_resources) {
  statement large{.sid = "Large", .actions = {"a:B"}};
  for (int i = 0; i < 20; ++i) large.resources.emplace_back(std::string(500, static_cast<char>('a' + i)));
  const auto parts = split_for_role({{sized(10'240), large}});
  ASSERT_TRUE(parts);
  std::vector<json::value> resources;
  std::vector<std::string> sids;
  for (const policy& each : parts->managed_policies)
    for (const statement& piece : each.statements) {
      resources.insert(resources.end(), piece.resources.begin(), piece.resources.end());
      sids.push_back(piece.sid);
    }
  EXPECT_EQ(resources, large.resources);
  EXPECT_THAT(sids, testing::ElementsAre("Large", "Large2"));
}

TEST(split, cuts_a_statement_between_its_actions) {
  statement large{.resources = {"r"}};
  for (int i = 0; i < 300; ++i) large.actions.push_back("service:Action" + std::string(20, 'x') + std::to_string(i));
  const auto parts = split_for_role({{sized(10'240), large}});
  ASSERT_TRUE(parts);
  std::vector<std::string> actions;
  for (const policy& each : parts->managed_policies)
    for (const statement& piece : each.statements) {
      EXPECT_EQ(piece.resources, large.resources);
      actions.insert(actions.end(), piece.actions.begin(), piece.actions.end());
    }
  EXPECT_EQ(actions, large.actions);
}

TEST(split, never_cuts_what_is_not_listed) {
  statement whole{.effect = effect::deny, .resources = {"r"}};
  for (int i = 0; i < 300; ++i)
    whole.not_actions.push_back("service:Action" + std::string(20, 'x') + std::to_string(i));
  const auto parts = split_for_role({{sized(10'240), whole}});
  ASSERT_FALSE(parts);
  EXPECT_EQ(parts.error().kind, error_kind::model);
  EXPECT_THAT(parts.error().message, testing::HasSubstr("larger than the 6144 characters of a managed policy"));
}

TEST(split, takes_as_many_managed_policies_as_a_role_does) {
  policy whole{{sized(10'240)}};
  for (int i = 0; i < 10; ++i) whole.statements.push_back(sized(6'144));
  EXPECT_TRUE(split_for_role(whole));
  whole.statements.push_back(sized(6'144));
  const auto parts = split_for_role(whole);
  ASSERT_FALSE(parts);
  EXPECT_THAT(parts.error().message, testing::HasSubstr("11 managed policies; a role can have 10"));
  EXPECT_TRUE(split_for_role(whole, {.attached_managed_policies = 20}));
}

}  // namespace
}  // namespace sparta::iam
