#include "deploy/deployer_policy.hpp"

#include <sparta/json/write.hpp>

#include <gtest/gtest.h>
#include <set>

namespace sparta::testing {
namespace {

iam::statement statement(std::string sid, std::size_t actions, std::size_t resources) {
  iam::statement made{.sid = std::move(sid)};
  for (std::size_t i = 0; i < actions; ++i) made.actions.push_back("service:Action" + std::to_string(i));
  for (std::size_t i = 0; i < resources; ++i) made.resources.emplace_back("arn:resource/" + std::to_string(i));
  return made;
}

/// Every action on every resource that the documents allow.
std::set<std::string> allowed(const std::vector<iam::policy>& documents) {
  std::set<std::string> all;
  for (const auto& document : documents)
    for (const auto& each : document.statements)
      for (const auto& action : each.actions)
        for (const auto& resource : each.resources) all.insert(action + " " + resource.as_string());
  return all;
}

void expect_to_fit(const std::vector<iam::policy>& documents, std::size_t limit) {
  for (const auto& each : documents) EXPECT_LE(json::write(iam::to_json(each)).size(), limit);
}

TEST(deployer_documents, are_one_when_all_fits) {
  const iam::policy grants{{statement("A", 2, 2), statement("B", 2, 2)}};
  const auto documents = deploy::deployer_documents(grants);
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_EQ(json::write(iam::to_json(documents[0])), json::write(iam::to_json(grants)));
}

TEST(deployer_documents, are_as_many_as_it_takes_in_the_same_order) {
  const iam::policy grants{{statement("A", 5, 5), statement("B", 5, 5), statement("C", 5, 5)}};
  const auto documents = deploy::deployer_documents(grants, 400);
  expect_to_fit(documents, 400);
  EXPECT_EQ(documents.size(), 3U);
  EXPECT_EQ(documents.back().statements.front().sid, "C");
  EXPECT_EQ(allowed(documents), allowed({grants}));
}

TEST(deployer_documents, cut_what_alone_is_too_large_and_lose_nothing) {
  const iam::policy grants{{statement("A", 1, 40), statement("B", 40, 1), statement("C", 20, 20)}};
  const auto documents = deploy::deployer_documents(grants, 600);
  expect_to_fit(documents, 600);
  EXPECT_EQ(allowed(documents), allowed({grants}));
}

TEST(deployer_documents, name_no_two_statements_alike) {
  std::set<std::string> sids;
  for (const auto& document : deploy::deployer_documents({{statement("A", 1, 40)}}, 600))
    for (const auto& each : document.statements) EXPECT_TRUE(sids.insert(each.sid).second) << each.sid;
  EXPECT_GT(sids.size(), 1U);
}

TEST(deployer_documents, leave_alone_what_can_not_be_cut) {
  EXPECT_EQ(deploy::deployer_documents({{statement("A", 1, 1)}}, 10).size(), 1U);
}

}  // namespace
}  // namespace sparta::testing
