#include "synth/roles.hpp"

#include "cfn/intrinsics.hpp"
#include "iam/read_statement.hpp"
#include "iam/split.hpp"
#include "model/naming.hpp"
#include "synth/add_resource.hpp"
#include "synth/grants.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sparta::synth {
namespace {

using statements = std::vector<iam::statement>;

/// A role to be made, whoever asked for it.
struct role {
  std::string id;
  std::string subject;  ///< of a problem with it
  std::string description{};
  json::value managed_policies{};
  json::value permissions_boundary{};
  statements grants{};
  model::source_line declared_at{};
};

statements all_statements(const model::service& declared, const model::function& function) {
  statements all = implied_statements(declared, function);
  for (const auto& grant : function.grants) all.push_back(iam::statement_of(grant));
  return all;
}

json::array texts(const std::vector<std::string>& all) { return {all.begin(), all.end()}; }

/// Why a statement is about everything: whoever reads the template finds it with the role.
json::value reasons_in(const statements& grants) {
  json::array wildcards;
  for (const iam::statement& each : grants)
    for (const std::string& reason : each.reasons)
      wildcards.push_back(
          json::object{{"Actions", texts(each.actions)}, {"Resources", each.resources}, {"Reason", reason}});
  if (wildcards.empty()) return {};
  return json::object{{"Sparta", json::object{{"Wildcards", std::move(wildcards)}}}};
}

json::value inline_policies(const std::vector<iam::policy>& policies) {
  json::array all;
  for (std::size_t i = 0; i < policies.size(); ++i)
    all.push_back(json::object{{"PolicyDocument", iam::to_json(policies[i])},
                               {"PolicyName", i == 0 ? "Permissions" : "Permissions" + std::to_string(i + 1)}});
  return all;
}

json::value role_properties(const role& what, const iam::role_policies& policies) {
  json::object properties{{"AssumeRolePolicyDocument", iam::trust_policy("lambda.amazonaws.com")}};
  if (!what.description.empty()) properties["Description"] = what.description;
  if (!what.managed_policies.is_null()) properties["ManagedPolicyArns"] = what.managed_policies;
  if (!what.permissions_boundary.is_null()) properties["PermissionsBoundary"] = what.permissions_boundary;
  if (!policies.inline_policies.empty()) properties["Policies"] = inline_policies(policies.inline_policies);
  return properties;
}

cfn::resource managed_policy(const std::string& role_id, const iam::policy& grants) {
  return {.type = "AWS::IAM::ManagedPolicy",
          .properties = json::object{{"PolicyDocument", iam::to_json(grants)},
                                     {"Roles", json::array{cfn::intrinsic::ref(role_id)}}}};
}

std::size_t attached_already(const role& what) {
  return what.managed_policies.is_array() ? what.managed_policies.as_array().size() : 0;
}

void add(const role& what, synthesis& made) {
  iam::role_quotas quotas;
  quotas.attached_managed_policies -= std::min(quotas.attached_managed_policies, attached_already(what));
  const auto policies = iam::split_for_role(iam::normalized({.statements = what.grants}), quotas);
  if (!policies) {
    made.problems.push_back(
        {what.subject + ": " + policies.error().message + " " + policies.error().remedy, what.declared_at});
    return;
  }
  add_resource(
      made, what.id,
      {.type = "AWS::IAM::Role", .properties = role_properties(what, *policies), .metadata = reasons_in(what.grants)},
      what.declared_at);
  for (std::size_t i = 0; i < policies->managed_policies.size(); ++i)
    add_resource(made, model::resource_name("ManagedPolicy", {what.id, std::to_string(i)}),
                 managed_policy(what.id, policies->managed_policies[i]), what.declared_at);
}

}  // namespace

bool has_own_role(const model::function& function) {
  return function.role.arn.is_null() && function.role.name.empty() && function.role.shared.empty();
}

std::string role_arn_parameter(std::string_view role) { return model::resource_name("RoleArn", {role}); }

json::value role_arn(const model::service& declared, const model::function& function) {
  if (!function.role.arn.is_null()) return function.role.arn;
  if (!function.role.name.empty()) return cfn::intrinsic::ref(role_arn_parameter(function.role.name));
  if (!function.role.shared.empty()) return cfn::intrinsic::get_att(function.role.shared, "Arn");
  return cfn::intrinsic::get_att(model::role_id(declared.name, function.name), "Arn");
}

iam::policy permissions_of(const model::service& declared, const model::function& function) {
  return iam::normalized({.statements = all_statements(declared, function)});
}

void add_role(const model::service& declared, const model::function& function, synthesis& made) {
  add({.id = model::role_id(declared.name, function.name),
       .subject = "function '" + function.name + "'",
       .managed_policies = function.managed_policies,
       .permissions_boundary = function.permissions_boundary,
       .grants = all_statements(declared, function),
       .declared_at = function.declared_at},
      made);
}

void add_role(const model::service& declared, const model::declared<model::role>& shared, synthesis& made) {
  role what{.id = shared.name,
            .subject = "role '" + shared.name + "'",
            .description = shared.what.description,
            .managed_policies = shared.what.managed_policies,
            .permissions_boundary = shared.what.permissions_boundary,
            .declared_at = shared.declared_at};
  for (const auto& each : declared.functions) {
    if (each.role.shared != shared.name) continue;
    auto more = all_statements(declared, each);
    what.grants.insert(what.grants.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }
  add(what, made);
}

}  // namespace sparta::synth
