#include "deploy/role_rights.hpp"

#include "deploy/expression_text.hpp"

#include <algorithm>
#include <map>
#include <string_view>

namespace sparta::deploy {
namespace {

/// The elements of a list, or the one thing that IAM takes in its place.
json::array listed(const json::value* what) {
  if (what == nullptr || what->is_null()) return {};
  return what->is_array() ? what->as_array() : json::array{*what};
}

json::value value_or_null(const json::value& in, std::string_view name) {
  const auto* found = in.find(name);
  return found == nullptr ? json::value() : *found;
}

const json::value& properties_of(const json::value& resource) {
  static const json::value none = json::object{};
  const auto* found = resource.find("Properties");
  return found == nullptr ? none : *found;
}

bool is_of_type(const json::value& resource, std::string_view type) {
  const auto* found = resource.find("Type");
  return found != nullptr && found->is_string() && found->as_string() == type;
}

/// The logical id that a Ref, or a GetAtt of the ARN, is about.
std::string referred(const json::value& what) {
  const auto text = expression_text(what, [](std::string_view name) { return "${" + std::string(name) + "}"; });
  if (!text || !text->starts_with("${") || !text->ends_with("}")) return {};
  const auto name = text->substr(2, text->size() - 3);
  return name.ends_with(".Arn") ? name.substr(0, name.size() - 4) : name;
}

bool refers_to(const json::array& list, const std::string& id) {
  return std::any_of(list.begin(), list.end(), [&](const auto& each) { return referred(each) == id; });
}

bool contains_all(const json::array& all, const json::array& some) {
  return std::all_of(some.begin(), some.end(),
                     [&](const auto& each) { return std::find(all.begin(), all.end(), each) != all.end(); });
}

/// Statements that mean the same are merged in a template, so a reason may be about a part of one.
std::vector<std::string> reasons_for(const json::value& statement, const json::value& resource) {
  std::vector<std::string> reasons;
  const auto metadata = value_or_null(value_or_null(resource, "Metadata"), "Sparta");
  for (const auto& each : listed(metadata.find("Wildcards"))) {
    const auto* reason = each.find("Reason");
    if (reason == nullptr || !reason->is_string()) continue;
    if (contains_all(listed(statement.find("Action")), listed(each.find("Actions"))) &&
        contains_all(listed(statement.find("Resource")), listed(each.find("Resources"))))
      reasons.push_back(reason->as_string());
  }
  return reasons;
}

/// `declaring` is the role: its metadata has the reasons for all of its policies.
void add_statements(role_rights& to, const std::string& policy, const json::value& document,
                    const json::value& declaring) {
  for (auto& each : listed(document.find("Statement"))) {
    auto reasons = reasons_for(each, declaring);
    to.statements.push_back({.policy = policy, .statement = std::move(each), .reasons = std::move(reasons)});
  }
}

/// The template's policies that stand beside the role and name it, or that it names.
void add_attached(role_rights& to, const json::value& role, const json::array& managed, const json::object& resources) {
  for (const auto& [id, resource] : resources) {
    const bool managed_policy = is_of_type(resource, "AWS::IAM::ManagedPolicy");
    if (!managed_policy && !is_of_type(resource, "AWS::IAM::Policy") && !is_of_type(resource, "AWS::IAM::RolePolicy"))
      continue;
    const auto& properties = properties_of(resource);
    const bool attached = refers_to(listed(properties.find("Roles")), to.role) ||
                          refers_to(listed(properties.find("RoleName")), to.role) ||
                          (managed_policy && refers_to(managed, id));
    if (attached) add_statements(to, id, value_or_null(properties, "PolicyDocument"), role);
  }
}

role_rights rights_of(const std::string& id, const json::value& role, const json::object& resources) {
  const auto& properties = properties_of(role);
  role_rights rights{.role = id,
                     .trust = value_or_null(properties, "AssumeRolePolicyDocument"),
                     .boundary = value_or_null(properties, "PermissionsBoundary")};
  for (const auto& each : listed(properties.find("Policies")))
    add_statements(rights, shown_text(value_or_null(each, "PolicyName")), value_or_null(each, "PolicyDocument"), role);
  const auto managed = listed(properties.find("ManagedPolicyArns"));
  add_attached(rights, role, managed, resources);
  for (const auto& each : managed)
    if (!resources.contains(referred(each))) rights.managed_policies.push_back(each);
  return rights;
}

role_rights& role_used(std::vector<role_rights>& all, const json::value& role) {
  const auto id = referred(role);
  auto known = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.role == id; });
  if (known != all.end()) return *known;
  const auto name = shown_text(role);
  known = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.role == name; });
  if (known != all.end()) return *known;
  all.push_back({.role = name, .in_template = false});
  return all.back();
}

}  // namespace

std::vector<role_rights> role_rights_in(const json::value& whole_template) {
  std::vector<role_rights> all;
  const auto* found = whole_template.find("Resources");
  if (found == nullptr || !found->is_object()) return all;
  const auto& resources = found->as_object();
  for (const auto& [id, resource] : resources)
    if (is_of_type(resource, "AWS::IAM::Role")) all.push_back(rights_of(id, resource, resources));
  std::ranges::sort(all, {}, &role_rights::role);
  for (const auto& [id, resource] : resources) {
    if (!is_of_type(resource, "AWS::Lambda::Function")) continue;
    const auto* role = properties_of(resource).find("Role");
    if (role != nullptr) role_used(all, *role).functions.push_back(id);
  }
  for (auto& each : all) std::ranges::sort(each.functions);
  return all;
}

}  // namespace sparta::deploy
