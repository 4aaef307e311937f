#include "deploy/deployer_policy.hpp"

#include "deploy/bucket.hpp"
#include "deploy/deployer_calls.hpp"
#include "deploy/handler_rights.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace sparta::deploy {
namespace {

using arns = std::vector<json::value>;

struct purpose {
  call_target target;
  std::string_view sid;
};
constexpr std::array purposes{
    purpose{call_target::stack, "Stack"},         purpose{call_target::bucket, "ArtifactBucket"},
    purpose{call_target::objects, "Artifacts"},   purpose{call_target::functions, "InvokeFunctions"},
    purpose{call_target::log_groups, "ReadLogs"}, purpose{call_target::roles_by_name, "LookUpRoles"},
};

std::string bucket_arn(const deployer_scope& scope) {
  const auto& place = scope.place;
  return "arn:" + place.partition + ":s3:::" + scope.bucket.value_or(default_bucket_name(place.account, place.region));
}

/// By physical name, of the resources of a type.
arns arns_of(const placed_resources& all, std::string_view type, std::string_view service, std::string_view prefix,
             std::string_view suffix) {
  std::set<std::string> found;
  for (const auto& [id, resource] : all.resources)
    if (type_of(resource) == type)
      found.insert(arn_at(all.place, service, std::string(prefix) + physical_name(all, id) + std::string(suffix)));
  return {found.begin(), found.end()};
}

/// What a command looks up by name is an ARN among the parameters' values.
arns roles_by_name(const stack_place& place) {
  arns found;
  for (const auto& [parameter, value] : place.parameters)
    if (value.find(":role/") != std::string::npos) found.emplace_back(value);
  return found;
}

arns arns_for(call_target target, const placed_resources& all, const deployer_scope& scope) {
  switch (target) {
    case call_target::stack: return {arn_at(scope.place, "cloudformation", "stack/" + scope.place.stack + "/*")};
    case call_target::bucket: return {bucket_arn(scope)};
    case call_target::objects: return {bucket_arn(scope) + "/" + scope.place.stack + "/*"};
    case call_target::functions: return arns_of(all, "AWS::Lambda::Function", "lambda", "function:", "");
    case call_target::log_groups: return arns_of(all, "AWS::Logs::LogGroup", "logs", "log-group:", ":*");
    case call_target::roles_by_name: return roles_by_name(scope.place);
    case call_target::nothing: return {};
  }
  return {};
}

std::vector<std::string> actions_on(call_target target, const deployer_scope& scope) {
  std::set<std::string> actions;
  for (const auto& call : deployer_calls())
    if (call.target == target && (call.need == call_need::always || !scope.bucket)) actions.emplace(call.action);
  return {actions.begin(), actions.end()};
}

std::size_t size_of(const iam::policy& document) { return json::write(iam::to_json(document)).size(); }

/// Halves of what the statement is about, or of what it allows.
std::array<iam::statement, 2> halves(const iam::statement& whole) {
  std::array<iam::statement, 2> parts{whole, whole};
  const auto cut = [&](auto member) {
    const auto middle = static_cast<std::ptrdiff_t>((whole.*member).size() / 2);
    (parts[0].*member).assign((whole.*member).begin(), (whole.*member).begin() + middle);
    (parts[1].*member).assign((whole.*member).begin() + middle, (whole.*member).end());
  };
  if (whole.resources.size() > 1)
    cut(&iam::statement::resources);
  else
    cut(&iam::statement::actions);
  return parts;
}

bool is_divisible(const iam::statement& what) { return what.resources.size() > 1 || what.actions.size() > 1; }

void add_fitting(std::vector<iam::statement>& to, const iam::statement& what, std::size_t limit) {
  if (size_of({{what}}) <= limit || !is_divisible(what)) {
    to.push_back(what);
    return;
  }
  for (const auto& part : halves(what)) add_fitting(to, part, limit);
}

/// A Sid is unique in its document.
void number_parts(std::vector<iam::statement>& all) {
  std::map<std::string, int> parts;
  for (auto& each : all)
    if (const auto nth = ++parts[each.sid]; nth > 1) each.sid += "Part" + std::to_string(nth);
}

}  // namespace

deployer_policy deployer_policy_for(const json::value& whole_template, const deployer_scope& scope) {
  static const json::value none = json::object{};
  const auto* found = whole_template.find("Resources");
  const placed_resources all{.resources = (found == nullptr ? none : *found).as_object(), .place = scope.place};
  deployer_policy made;
  for (const auto& [target, sid] : purposes) {
    auto about = arns_for(target, all, scope);
    if (about.empty()) continue;
    made.grants.statements.push_back(
        {.sid = std::string(sid), .actions = actions_on(target, scope), .resources = std::move(about)});
  }
  auto handlers = handler_rights_for(all);
  for (auto& each : handlers.statements) made.grants.statements.push_back(std::move(each));
  made.notes = std::move(handlers.notes);
  return made;
}

std::vector<iam::policy> deployer_documents(const iam::policy& grants, std::size_t limit) {
  std::vector<iam::statement> fitting;
  for (const auto& each : grants.statements) add_fitting(fitting, each, limit);
  number_parts(fitting);
  std::vector<iam::policy> documents(1);
  for (auto& each : fitting) {
    auto& last = documents.back();
    last.statements.push_back(each);
    if (last.statements.size() == 1 || size_of(last) <= limit) continue;
    last.statements.pop_back();
    documents.push_back({.statements = {std::move(each)}});
  }
  return documents;
}

}  // namespace sparta::deploy
