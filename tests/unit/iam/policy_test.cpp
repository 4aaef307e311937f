#include "iam/policy.hpp"

#include <sparta/json/write.hpp>

#include <gtest/gtest.h>

namespace sparta::iam {
namespace {

std::string text_of(const policy& grants) { return json::write(to_json(grants)); }

TEST(policy, is_written_with_all_that_its_statements_say) {
  const policy grants{{{.sid = "NoPlainText",
                        .effect = effect::deny,
                        .actions = {"s3:*"},
                        .resources = {"arn:aws:s3:::b", json::object{{"Ref", "X"}}},
                        .conditions = {{"Bool", {{"aws:SecureTransport", {"false"}}}}}}}};
  EXPECT_EQ(text_of(grants),
            R"({"Version":"2012-10-17","Statement":[{"Sid":"NoPlainText","Effect":"Deny","Action":["s3:*"],)"
            R"("Resource":["arn:aws:s3:::b",{"Ref":"X"}],"Condition":{"Bool":{"aws:SecureTransport":["false"]}}}]})");
}

TEST(policy, without_statements_is_still_a_policy) {
  EXPECT_EQ(text_of({}), R"({"Version":"2012-10-17","Statement":[]})");
  EXPECT_EQ(text_of(normalized({})), text_of({}));
}

TEST(normalized_policy, merges_what_differs_in_actions_alone) {
  const policy grants{{{.actions = {"s3:PutObject"}, .resources = {"b", "a"}},
                       {.actions = {"s3:GetObject", "s3:PutObject"}, .resources = {"a", "b", "a"}}}};
  EXPECT_EQ(text_of(normalized(grants)),
            R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],)"
            R"("Resource":["a","b"]}]})");
}

TEST(normalized_policy, never_merges_across_resources) {
  // The union of both would allow a:Read on y, which nobody granted.
  const policy grants{{{.actions = {"a:Read"}, .resources = {"x"}}, {.actions = {"a:Write"}, .resources = {"y"}}}};
  EXPECT_EQ(normalized(grants).statements.size(), 2U);
}

TEST(normalized_policy, keeps_a_deny_apart_from_an_allow) {
  const policy grants{
      {{.effect = effect::deny, .actions = {"a:B"}, .resources = {"x"}}, {.actions = {"a:B"}, .resources = {"x"}}}};
  EXPECT_EQ(text_of(normalized(grants)),
            R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["a:B"],"Resource":["x"]},)"
            R"({"Effect":"Deny","Action":["a:B"],"Resource":["x"]}]})");
}

TEST(normalized_policy, keeps_a_condition_with_what_it_guards) {
  const policy grants{{{.actions = {"a:B"}, .resources = {"x"}},
                       {.actions = {"a:C"}, .resources = {"x"}, .conditions = {{"StringEquals", {{"k", {"2", "1"}}}}}},
                       {.actions = {"a:D"}, .resources = {"x"}, .conditions = {{"StringEquals", {{"k", {"1"}}}}}}}};
  EXPECT_EQ(text_of(normalized(grants)),
            R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["a:B"],"Resource":["x"]},)"
            R"({"Effect":"Allow","Action":["a:C"],"Resource":["x"],"Condition":{"StringEquals":{"k":["1","2"]}}},)"
            R"({"Effect":"Allow","Action":["a:D"],"Resource":["x"],"Condition":{"StringEquals":{"k":["1"]}}}]})");
}

TEST(normalized_policy, does_not_turn_an_empty_condition_into_none) {
  const policy guarded{{{.actions = {"a:B"}, .resources = {"x"}, .conditions = {{"StringEquals", {}}}}}};
  EXPECT_NE(text_of(normalized(guarded)).find(R"("Condition":{"StringEquals":{}})"), std::string::npos);
}

TEST(normalized_policy, keeps_statements_with_other_sids_apart) {
  const policy grants{
      {{.sid = "One", .actions = {"a:B"}, .resources = {"x"}}, {.sid = "Two", .actions = {"a:C"}, .resources = {"x"}}}};
  EXPECT_EQ(normalized(grants).statements.size(), 2U);
}

TEST(normalized_policy, is_the_same_whatever_the_order) {
  policy grants{{{.actions = {"c:D", "a:B"}, .resources = {"y", "x"}},
                 {.effect = effect::deny, .actions = {"a:B"}, .resources = {"x"}},
                 {.actions = {"e:F"}, .resources = {"z"}}}};
  const auto forth = text_of(normalized(grants));
  std::swap(grants.statements.front(), grants.statements.back());
  std::swap(grants.statements.back().actions.front(), grants.statements.back().actions.back());
  EXPECT_EQ(text_of(normalized(grants)), forth);
}

TEST(normalized_policy, never_merges_what_is_about_all_but_some_actions) {
  // Both together allow what neither names: everything, were it one NotAction of both.
  const policy grants{{{.not_actions = {"a:B"}, .resources = {"x"}}, {.not_actions = {"a:C"}, .resources = {"x"}}}};
  EXPECT_EQ(normalized(grants).statements.size(), 2U);
}

TEST(normalized_policy, keeps_the_reasons_of_what_it_merges) {
  const policy grants{{{.actions = {"a:C"}, .resources = {"*"}, .reasons = {"because of C"}},
                       {.actions = {"a:B"}, .resources = {"*"}, .reasons = {"because of B"}},
                       {.actions = {"a:B"}, .resources = {"*"}, .reasons = {"because of B"}}}};
  const policy normal = normalized(grants);
  ASSERT_EQ(normal.statements.size(), 1U);
  EXPECT_EQ(normal.statements.front().reasons, (std::vector<std::string>{"because of B", "because of C"}));
  EXPECT_EQ(text_of(normal).find("because"), std::string::npos);
}

TEST(normalized_policy, keeps_principals_apart) {
  const policy grants{{{.principals = {{"AWS", {"1"}}}, .actions = {"a:B"}, .resources = {"x"}},
                       {.principals = {{"AWS", {"2"}}}, .actions = {"a:C"}, .resources = {"x"}}}};
  EXPECT_EQ(normalized(grants).statements.size(), 2U);
}

TEST(trust_policy, names_one_service) {
  EXPECT_EQ(json::write(trust_policy("lambda.amazonaws.com")),
            R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow",)"
            R"("Principal":{"Service":["lambda.amazonaws.com"]},"Action":["sts:AssumeRole"]}]})");
}

}  // namespace
}  // namespace sparta::iam
