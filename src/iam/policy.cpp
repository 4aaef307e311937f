#include "iam/policy.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <utility>

namespace sparta::iam {
namespace {

/// The policy language's own version, not a date to keep up to date.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
constexpr std::string_view language_version = "2012-10-17";

template <class Entries, class Key>
void sort_and_single(Entries& entries, Key key) {
  std::ranges::sort(entries, {}, key);
  const auto doubled = std::ranges::unique(entries, {}, key);
  entries.erase(doubled.begin(), doubled.end());
}

void append(std::vector<std::string>& to, const std::vector<std::string>& more) {
  to.insert(to.end(), more.begin(), more.end());
}

std::string text_of(const json::value& value) { return json::write(value); }

json::value to_json(const principal_ids& who) {
  if (who.contains("*")) return "*";
  json::object members;
  for (const auto& [type, ids] : who) members[type] = ids;
  return members;
}

json::value to_json(const statement& what) {
  json::object members;
  if (!what.sid.empty()) members["Sid"] = what.sid;
  members["Effect"] = what.effect == effect::allow ? "Allow" : "Deny";
  if (!what.principals.empty()) members["Principal"] = to_json(what.principals);
  if (!what.not_principals.empty()) members["NotPrincipal"] = to_json(what.not_principals);
  if (!what.actions.empty()) members["Action"] = json::array(what.actions.begin(), what.actions.end());
  if (!what.not_actions.empty()) members["NotAction"] = json::array(what.not_actions.begin(), what.not_actions.end());
  if (!what.resources.empty()) members["Resource"] = what.resources;
  if (!what.not_resources.empty()) members["NotResource"] = what.not_resources;
  if (what.conditions.empty()) return members;

  json::object conditions;
  for (const auto& [operation, keys] : what.conditions) {
    json::object tests;
    for (const auto& [key, values] : keys) tests[key] = values;
    conditions[operation] = std::move(tests);
  }
  members["Condition"] = std::move(conditions);
  return members;
}

void normalize(statement& what) {
  sort_and_single(what.actions, std::identity{});
  sort_and_single(what.not_actions, std::identity{});
  sort_and_single(what.resources, text_of);
  sort_and_single(what.not_resources, text_of);
  sort_and_single(what.reasons, std::identity{});
  for (auto* who : {&what.principals, &what.not_principals})
    for (auto& [type, ids] : *who) sort_and_single(ids, text_of);
  for (auto& [operation, keys] : what.conditions)
    for (auto& [key, values] : keys) sort_and_single(values, text_of);
}

/// All that a statement says, but for its actions.
std::string without_actions(const statement& what) {
  statement rest = what;
  rest.actions.clear();
  return text_of(to_json(rest));
}

}  // namespace

policy normalized(policy grants) {
  std::map<std::string, statement> merged;
  for (statement& each : grants.statements) {
    normalize(each);
    const auto [at, added] = merged.try_emplace(without_actions(each), each);
    if (added) continue;
    append(at->second.actions, each.actions);
    append(at->second.reasons, each.reasons);
  }
  policy result;
  for (auto& [key, each] : merged) {
    normalize(each);
    result.statements.push_back(std::move(each));
  }
  std::ranges::sort(result.statements, {}, [](const statement& each) { return text_of(to_json(each)); });
  return result;
}

json::value to_json(const policy& grants) {
  json::array statements;
  for (const statement& each : grants.statements) statements.push_back(to_json(each));
  return json::object{{"Version", language_version}, {"Statement", std::move(statements)}};
}

json::value trust_policy(std::string_view service_principal) {
  const json::value principal = json::object{{"Service", json::array{service_principal}}};
  const json::value allow =
      json::object{{"Effect", "Allow"}, {"Principal", principal}, {"Action", json::array{"sts:AssumeRole"}}};
  return json::object{{"Version", language_version}, {"Statement", json::array{allow}}};
}

}  // namespace sparta::iam
