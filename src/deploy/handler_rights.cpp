#include "deploy/handler_rights.hpp"

#include "base/strings.hpp"
#include "deploy/handler_facts.hpp"
#include "deploy/passed_roles.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace sparta::deploy {
namespace {

using texts = std::set<std::string>;
/// ARNs by action, by resource type.
using rights = std::map<std::string, std::map<std::string, texts>>;

/// Granted on `*` alone, so it makes no difference which type asks for them.
constexpr std::string_view without_resources = "ActionsWithoutResources";

bool has_one_of(const json::value& resource, std::string_view properties) {
  const auto all = base::split(properties, '|');
  return std::any_of(all.begin(), all.end(), [&](const auto& path) { return part_of(resource, path) != nullptr; });
}

std::vector<std::string> actions_for(const json::value& resource, const type_facts& facts) {
  auto actions = facts.always;
  for (const auto& [properties, more] : facts.when)
    if (has_one_of(resource, properties)) actions.insert(actions.end(), more.begin(), more.end());
  return actions;
}

/// Of a type outside S3, they are about the code, which lies with the other artifacts.
bool is_about_artifacts(const std::string& action, const std::string& type) {
  return action.starts_with("s3:GetObject") && !type.starts_with("AWS::S3::");
}

/// Of a table's, its indexes and streams.
bool is_below(const std::string& format, const std::string& of) {
  return format.size() > of.size() && format.starts_with(of) && (format[of.size()] == '/' || format[of.size()] == ':');
}

/// An action that may be about one of many kinds of resource is about this one, when it is among them. What lies below
/// the resource is no other, though AWS may list both as needed.
std::vector<std::string> formats_for(const std::string& action, const type_facts& facts) {
  auto known = arns_of_action(action);
  const bool own = std::ranges::find(known.formats, facts.arn) != known.formats.end();
  if (own && !known.all_needed) return {facts.arn};
  if (own) std::erase_if(known.formats, [&](const auto& format) { return is_below(format, facts.arn); });
  return std::move(known.formats);
}

/// IAM makes such roles below one path.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
constexpr std::string_view make_service_role = "iam:CreateServiceLinkedRole";
std::string service_roles(const stack_place& place) {
  return fmt::format("arn:{}:iam::{}:role/aws-service-role/*", place.partition, place.account);
}

/// What is below a resource and is asked for by the same actions: the streams of a log group, with which its actions
/// want it as well as without, and the versions and aliases of a function.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html
void add_parts(texts& arns, const std::string& type) {
  const bool of_function = type == "AWS::Lambda::Version" || type == "AWS::Lambda::Alias";
  texts parts;
  for (const auto& arn : arns) {
    const bool whole =
        arn.find(":log-group:") != std::string::npos || (of_function && arn.find(":function:") != std::string::npos);
    if (whole && !arn.ends_with("*")) parts.insert(arn + ":*");
  }
  arns.merge(parts);
}

std::vector<std::string> arns_for(const std::string& action, const placed_resources& all, const std::string& id,
                                  const type_facts& facts) {
  if (action == make_service_role) return {service_roles(all.place)};
  std::vector<std::string> arns;
  for (const auto& format : formats_for(action, facts))
    for (auto& arn : placed_arns(all, id, format)) arns.push_back(std::move(arn));
  return arns;
}

void add_resource(rights& to, const placed_resources& all, const std::string& id, const type_facts& facts) {
  const auto& resource = *all.resources.find(id);
  const auto type = type_of(resource);
  for (const auto& action : actions_for(resource, facts)) {
    if (action == pass_role || is_about_artifacts(action, type)) continue;
    const auto arns = arns_for(action, all, id, facts);
    auto& known = to[arns.empty() ? std::string(without_resources) : type][action];
    if (arns.empty()) known.insert("*");
    known.insert(arns.begin(), arns.end());
    add_parts(known, type);
  }
}

/// `AWS::Lambda::Function` → `LambdaFunction`. A Sid has letters and digits alone.
std::string sid_of(const std::string& type, std::size_t index) {
  std::string sid;
  for (const char each : type.starts_with("AWS::") ? type.substr(5) : type)
    if (each != ':') sid += each;
  return index == 0 ? sid : sid + std::to_string(index + 1);
}

/// A statement for all actions of a type that are about the same resources.
void add_statements(std::vector<iam::statement>& to, const std::string& type,
                    const std::map<std::string, texts>& actions) {
  std::map<texts, std::vector<std::string>> by_resources;
  for (const auto& [action, arns] : actions) by_resources[arns].push_back(action);
  std::size_t index = 0;
  for (auto& [arns, some] : by_resources)
    to.push_back({.sid = sid_of(type, index++),
                  .actions = std::move(some),
                  .resources = std::vector<json::value>(arns.begin(), arns.end())});
}

std::string inexact(const std::string& type) {
  return fmt::format("{}: the rights are all that CloudFormation may ever call for this type; it may need fewer", type);
}

std::string unknown(const std::string& type) {
  return fmt::format("{}: CloudFormation does not publish what it calls for this type, so its rights are missing here",
                     type);
}

}  // namespace

handler_rights handler_rights_for(const placed_resources& all) {
  rights known;
  texts notes;
  for (const auto& [id, resource] : all.resources) {
    const auto type = type_of(resource);
    const auto facts = facts_of_type(type);
    if (!facts || !facts->exact) notes.insert(facts ? inexact(type) : unknown(type));
    if (facts) add_resource(known, all, id, *facts);
  }
  handler_rights made{.notes = {notes.begin(), notes.end()}};
  for (const auto& [type, actions] : known) add_statements(made.statements, type, actions);
  for (auto& each : passed_roles(all)) made.statements.push_back(std::move(each));
  return made;
}

}  // namespace sparta::deploy
