#include "deploy/rights_diff.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace sparta::deploy {
namespace {

/// Lists in which order means nothing, and which may be a single text instead.
constexpr std::array<std::string_view, 5> sets{"Action", "NotAction", "Resource", "NotResource", "Principal"};

/// Members in the order of their names.
json::value ordered(const json::value& what) {
  if (what.is_array()) {
    json::array elements;
    for (const auto& each : what.as_array()) elements.push_back(ordered(each));
    return elements;
  }
  if (!what.is_object()) return what;
  std::map<std::string, json::value> members;
  for (const auto& [name, value] : what.as_object()) members[name] = ordered(value);
  json::object made;
  for (auto& [name, value] : members) made[name] = std::move(value);
  return made;
}

json::array sorted_list(const json::value& what) {
  auto list = what.is_array() ? what.as_array() : json::array{what};
  std::ranges::sort(list, {}, [](const auto& each) { return json::write(each); });
  return list;
}

/// A statement's actions, by the rest of what it says.
using rights = std::map<std::tuple<right_kind, std::string>, std::pair<json::value, std::set<std::string>>>;

void add_statement(rights& to, right_kind kind, const json::value& statement) {
  if (!statement.is_object()) return;
  json::object rest;
  std::set<std::string> actions;
  const auto said = ordered(statement);
  for (const auto& [name, value] : said.as_object()) {
    const bool is_set = std::find(sets.begin(), sets.end(), name) != sets.end();
    if (name == "Action")
      for (const auto& each : sorted_list(value)) actions.insert(each.is_string() ? each.as_string() : "");
    else if (name != "Sid")
      rest[name] = is_set && !value.is_object() ? json::value(sorted_list(value)) : value;
  }
  if (actions.empty()) actions.insert("");
  auto& entry = to[{kind, json::write(rest)}];
  entry.first = std::move(rest);
  entry.second.merge(actions);
}

void add_arn(rights& to, right_kind kind, const json::value& arn) {
  if (!arn.is_null()) to[{kind, json::write(arn)}] = {arn, {""}};
}

rights rights_of(const role_rights* role) {
  rights all;
  if (role == nullptr) return all;
  for (const auto& each : role->statements) add_statement(all, right_kind::statement, each.statement);
  if (const auto* trusted = role->trust.find("Statement"))
    for (const auto& each : trusted->is_array() ? trusted->as_array() : json::array{*trusted})
      add_statement(all, right_kind::trust, each);
  add_arn(all, right_kind::boundary, role->boundary);
  if (!role->in_template) add_arn(all, right_kind::foreign_role, role->role);
  for (const auto& each : role->managed_policies) add_arn(all, right_kind::managed_policy, each);
  return all;
}

json::value with_actions(const json::value& rest, const json::array& actions) {
  if (!rest.is_object() || actions.empty() || actions.front() == json::value("")) return rest;
  json::object statement{{"Action", actions}};
  for (const auto& [name, value] : rest.as_object()) statement[name] = value;
  return ordered(statement);
}

/// Those of `a` that `b` has not.
std::vector<right> without(const rights& a, const rights& b) {
  std::vector<right> only;
  for (const auto& [key, entry] : a) {
    const auto same = b.find(key);
    json::array actions;
    for (const auto& action : entry.second)
      if (same == b.end() || !same->second.second.contains(action)) actions.emplace_back(action);
    if (!actions.empty()) only.push_back({.kind = std::get<0>(key), .what = with_actions(entry.first, actions)});
  }
  return only;
}

const role_rights* find(const std::vector<role_rights>& all, const std::string& role) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.role == role; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::vector<rights_change> rights_diff(const std::vector<role_rights>& deployed,
                                       const std::vector<role_rights>& wanted) {
  std::set<std::string> roles;
  for (const auto* side : {&deployed, &wanted})
    for (const auto& each : *side) roles.insert(each.role);
  std::vector<rights_change> changes;
  for (const auto& role : roles) {
    const auto* before = find(deployed, role);
    const auto* after = find(wanted, role);
    const auto old = rights_of(before), now = rights_of(after);
    rights_change change{.role = role,
                         .functions = (after == nullptr ? before : after)->functions,
                         .added = without(now, old),
                         .removed = without(old, now)};
    if (!change.added.empty() || !change.removed.empty()) changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace sparta::deploy
