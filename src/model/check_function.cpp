#include "model/checks.hpp"
#include "model/targets.hpp"

#include <sparta/alias.hpp>

#include <algorithm>
#include <fmt/format.h>

namespace sparta::model {
namespace {

constexpr std::size_t most_layers = 5;

std::size_t count_in(const function& declared, const char* property) {
  const auto found = declared.properties.find(property);
  return found == declared.properties.end() || !found->second.is_array() ? 0 : found->second.as_array().size();
}

void check_scaling(const alias& what, findings& found) {
  if (what.provisioned_concurrency == 0)
    found.add(
        fmt::format("alias '{}' has a provisioned concurrency of 0. Give it 1 or more, or leave it out", what.name));
  if (!what.scaling) return;
  const concurrency_scaling& scaling = *what.scaling;
  if (scaling.min_capacity == 0 || scaling.min_capacity > scaling.max_capacity)
    found.add(
        fmt::format("alias '{}' would be scaled between {} and {} instances. Give it at least 1, and an upper "
                    "bound that is not below the lower",
                    what.name, scaling.min_capacity, scaling.max_capacity));
  if (!(scaling.target_utilization >= 0.1 && scaling.target_utilization <= 0.9))
    found.add(fmt::format("alias '{}' has a target utilization of {}. Give it 0.1 to 0.9", what.name,
                          scaling.target_utilization));
}

void check_target(std::string_view what, const json::value& arn, const service& of, findings& found) {
  if (arn.is_null()) return;
  const auto service = service_of_arn(of, arn);
  if (service.empty())
    found.add(
        fmt::format("what its {} is can't be told from the ARN, so its role can't be let send there. Give a "
                    "declared resource, or an ARN as text",
                    what));
  else if (sending_action(service).empty())
    found.add(
        fmt::format("its {} is of {}, and Lambda sends to SQS, SNS, Lambda, EventBridge and S3. Choose one of "
                    "these",
                    what, service));
}

bool is_well_formed_role_name(std::string_view name) {
  constexpr std::string_view marks = "_+=,.@-";
  return name.size() <= 64 && std::ranges::all_of(name, [&](char c) {
           return sparta::detail::is_letter_or_digit(c) || marks.find(c) != std::string_view::npos;
         });
}

void check_existing_role(const function& declared, findings& found) {
  if (!declared.role.shared.empty() &&
      (!declared.managed_policies.is_null() || !declared.permissions_boundary.is_null()))
    found.add("it shares a role, whose policies and boundary are its own. Give them to service.role(...)");
  if (declared.role.arn.is_null() && declared.role.name.empty()) return;
  if (!declared.grants.empty())
    found.add(
        "it runs as a role that exists, to which Sparta adds no statement. Drop what it is allowed and denied, "
        "or let it have a role of its own");
  if (!declared.managed_policies.is_null() || !declared.permissions_boundary.is_null())
    found.add(
        "it runs as a role that exists, which Sparta doesn't change. Drop managed_policies and "
        "permissions_boundary, or let it have a role of its own");
}

}  // namespace

void check_role(const function& declared, const service& of, findings& found) {
  const execution_role& role = declared.role;
  const int given = int{!role.arn.is_null()} + int{!role.name.empty()} + int{!role.shared.empty()};
  if (given > 1) found.add("its role is given in several ways. Give one of arn, name and shared");
  if (!is_well_formed_role_name(role.name))
    found.add(
        fmt::format("'{}' can't be the name of a role, which has up to 64 letters, digits and _+=,.@-. Correct "
                    "it; for a role with a path give the ARN",
                    role.name));
  if (!role.shared.empty() &&
      std::ranges::find(of.roles, role.shared, &model::declared<model::role>::name) == of.roles.end())
    found.add(
        fmt::format("it shares the role '{}', which is not declared. Declare it with service.role(...)", role.shared));
  check_existing_role(declared, found);
}

void check_aliases(const function& declared, findings& found) {
  std::vector<std::string_view> names;
  for (const alias& each : declared.aliases) {
    if (!alias_name::well_formed(each.name))
      found.add(
          fmt::format("'{}' can't be the name of an alias, which has up to 128 letters, digits, hyphens and "
                      "underscores, and not digits alone. Rename it",
                      each.name));
    check_text(fmt::format("description of alias '{}'", each.name), each.description, 256, found);
    if (std::ranges::find(names, each.name) != names.end())
      found.add(fmt::format("it has two aliases '{}'. Rename one of them", each.name));
    names.push_back(each.name);
    check_scaling(each, found);
  }
}

void check_configuration(const function& declared, const service& of, findings& found) {
  if (const auto layers = count_in(declared, "Layers"); layers > most_layers)
    found.add(fmt::format("it has {} layers, and Lambda takes {}. Merge some of them", layers, most_layers));
  if (declared.properties.contains("FileSystemConfigs") && !declared.properties.contains("VpcConfig"))
    found.add(
        "it mounts a file system, which is reached through a VPC. Give it a vpc_config with the subnets of the "
        "mount targets");
  const auto queue = declared.properties.find("DeadLetterConfig");
  if (const auto* target = queue == declared.properties.end() ? nullptr : queue->second.find("TargetArn"))
    check_target("dead-letter queue", *target, of, found);
  if (!declared.asynchronous) return;
  check_target("destination on_success", declared.asynchronous->on_success, of, found);
  check_target("destination on_failure", declared.asynchronous->on_failure, of, found);
}

}  // namespace sparta::model
