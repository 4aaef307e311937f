#include "deploy/passed_roles.hpp"

#include "base/strings.hpp"
#include "deploy/handler_facts.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace sparta::deploy {
namespace {

using texts = std::set<std::string>;

bool is_role(const std::string& arn) {
  return arn.find(":iam::") != std::string::npos && arn.find(":role/") != std::string::npos;
}

bool passes_roles(const json::value& resource) {
  const auto facts = facts_of_type(type_of(resource));
  return facts && std::ranges::find(facts->always, pass_role) != facts->always.end();
}

void add_service_principals(texts& to, const json::value* trust) {
  const auto* statements = trust == nullptr ? nullptr : trust->find("Statement");
  if (statements == nullptr || !statements->is_array()) return;
  for (const auto& each : statements->as_array()) {
    const auto* principal = each.find("Principal");
    const auto* services = principal == nullptr ? nullptr : principal->find("Service");
    if (services == nullptr) continue;
    for (const auto& one : services->is_array() ? services->as_array() : json::array{*services})
      if (one.is_string()) to.insert(one.as_string());
  }
}

/// Who assumes the template's roles of that ARN; of the account's own, the service of whoever names it.
texts services_for(const placed_resources& all, const std::string& arn, const std::string& type) {
  texts services;
  for (const auto& [id, resource] : all.resources) {
    const auto facts = type_of(resource) == "AWS::IAM::Role" ? facts_of_type("AWS::IAM::Role") : std::nullopt;
    if (facts && placed_arns(all, id, facts->arn).front() == arn)
      add_service_principals(services, part_of(resource, "AssumeRolePolicyDocument"));
  }
  if (services.empty()) services.insert(base::to_lower(base::split(type, ':')[2]) + ".amazonaws.com");
  return services;
}

}  // namespace

std::vector<iam::statement> passed_roles(const placed_resources& all) {
  std::map<texts, texts> roles;  // by the services
  for (const auto& [id, resource] : all.resources) {
    if (!passes_roles(resource)) continue;
    for (const auto& arn : arns_in(all, id))
      if (is_role(arn)) roles[services_for(all, arn, type_of(resource))].insert(arn);
  }
  std::vector<iam::statement> made;
  for (const auto& [services, arns] : roles)
    made.push_back({.sid = "PassRoles" + (made.empty() ? std::string() : std::to_string(made.size() + 1)),
                    .actions = {std::string(pass_role)},
                    .resources = std::vector<json::value>(arns.begin(), arns.end()),
                    .conditions = {{"StringEquals", {{"iam:PassedToService", {services.begin(), services.end()}}}}}});
  return made;
}

}  // namespace sparta::deploy
