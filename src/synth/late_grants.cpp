#include "synth/late_grants.hpp"

#include "cfn/intrinsics.hpp"
#include "cfn/references.hpp"
#include "model/naming.hpp"
#include "synth/add_resource.hpp"
#include "synth/needed_by.hpp"
#include "synth/roles.hpp"

#include <algorithm>
#include <utility>

namespace sparta::synth {
namespace {

bool waits_for(const cfn::template_document& document, const json::value& statement, const std::string& role) {
  return std::ranges::any_of(cfn::references_in(statement, ""),
                             [&](const cfn::reference& each) { return needed_by(document, each.name).contains(role); });
}

/// Nothing where a decorator has put something else.
const json::array* statements_of(const json::value& policy) {
  const json::value* document = policy.find("PolicyDocument");
  const json::value* statements = document == nullptr ? nullptr : document->find("Statement");
  return statements == nullptr || !statements->is_array() ? nullptr : &statements->as_array();
}

/// Moves the statements that wait for the role from its policies to the result.
json::array taken_from(const cfn::template_document& document, const std::string& role, json::array& policies) {
  json::array late, all_kept;
  for (json::value& policy : policies) {
    if (const json::array* statements = statements_of(policy)) {
      json::array kept;
      for (const json::value& each : *statements) (waits_for(document, each, role) ? late : kept).push_back(each);
      if (kept.empty()) continue;
      policy.as_object()["PolicyDocument"].as_object()["Statement"] = std::move(kept);
    }
    all_kept.push_back(policy);
  }
  policies = std::move(all_kept);
  return late;
}

void detach(const std::string& role, const model::source_line& where, synthesis& to) {
  const auto found = to.document.resources.find(role);
  if (found == to.document.resources.end()) return;
  const json::value* policies = found->second.properties.find("Policies");
  if (policies == nullptr || !policies->is_array()) return;
  json::array rest = policies->as_array();
  json::array late = taken_from(to.document, role, rest);
  if (late.empty()) return;
  found->second.properties.as_object()["Policies"] = std::move(rest);
  json::object document{{"Statement", std::move(late)}, {"Version", "2012-10-17"}};
  add_resource(to, model::resource_name("RolePolicy", {role}),
               {.type = "AWS::IAM::Policy",
                .properties = json::object{{"PolicyDocument", std::move(document)},
                                           {"PolicyName", "LatePermissions"},
                                           {"Roles", json::array{cfn::intrinsic::ref(role)}}}},
               where);
}

}  // namespace

void detach_late_grants(const model::service& declared, synthesis& to) {
  for (const auto& each : declared.functions)
    if (has_own_role(each)) detach(model::role_id(declared.name, each.name), each.declared_at, to);
  for (const auto& each : declared.roles) detach(each.name, each.declared_at, to);
}

}  // namespace sparta::synth
