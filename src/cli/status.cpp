#include "deploy/status.hpp"

#include "cli/aws_session.hpp"
#include "cli/commands.hpp"
#include "cli/plain_text.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cli {
namespace {

using rows = std::vector<std::pair<std::string, std::string>>;

std::string time_text(base::timestamp when) { return base::format_rfc3339(when); }

rows summary_of(const aws::cloudformation::stack& stack) {
  rows all{{"StackId", stack.id}, {"Status", stack.status}};
  if (!stack.description.empty()) all.insert(all.begin() + 1, {"Description", stack.description});
  if (!stack.status_reason.empty()) all.emplace_back("Reason", stack.status_reason);
  all.emplace_back("Created", time_text(stack.creation_time));
  if (stack.last_updated_time) all.emplace_back("Last Update", time_text(*stack.last_updated_time));
  if (stack.deletion_time) all.emplace_back("Deleted", time_text(*stack.deletion_time));
  return all;
}

rows parameters_of(const aws::cloudformation::stack& stack) {
  rows all;
  for (const auto& each : stack.parameters) all.emplace_back(each.key, each.value);
  return all;
}

rows outputs_of(const aws::cloudformation::stack& stack) {
  rows all;
  for (const auto& each : stack.outputs) all.emplace_back(each.key, each.value);
  return all;
}

std::string section(std::string_view title, const rows& all) {
  if (all.empty()) return {};
  std::size_t column = 0;
  for (const auto& [name, value] : all) column = std::max(column, columns_of(name));
  std::string text = fmt::format("{}\n", title);
  for (const auto& [name, value] : all)
    text += fmt::format("  {}  {}\n", padded(on_one_line(name), column), on_one_line(value));
  return text + "\n";
}

std::string as_text(const deploy::stack_report& report) {
  rows resources;
  for (const auto& each : report.resources)
    resources.emplace_back(each.logical_id, fmt::format("{}  {}  {}", each.status, each.type, each.physical_id));
  auto text = section("Stack Summary", summary_of(report.stack)) + section("Parameters", parameters_of(report.stack)) +
              section("Tags", report.stack.tags) + section("Outputs", outputs_of(report.stack)) +
              section("Resources", resources);
  text.pop_back();
  return text;
}

json::value object_of(const rows& all) {
  json::object members;
  for (const auto& [name, value] : all) members[name] = value;
  return members;
}

json::value as_json(const deploy::stack_report& report) {
  const auto& stack = report.stack;
  json::array resources;
  for (const auto& each : report.resources)
    resources.push_back({{"logicalId", each.logical_id},
                         {"physicalId", each.physical_id},
                         {"type", each.type},
                         {"status", each.status}});
  json::object members{{"exists", true},
                       {"stackName", stack.name},
                       {"stackId", stack.id},
                       {"description", stack.description},
                       {"status", stack.status},
                       {"statusReason", stack.status_reason},
                       {"created", time_text(stack.creation_time)}};
  if (stack.last_updated_time) members["lastUpdated"] = time_text(*stack.last_updated_time);
  if (stack.deletion_time) members["deleted"] = time_text(*stack.deletion_time);
  members["parameters"] = object_of(parameters_of(stack));
  members["tags"] = object_of(stack.tags);
  members["outputs"] = object_of(outputs_of(stack));
  members["resources"] = std::move(resources);
  return members;
}

}  // namespace

result<exit_code> run_status(session& on) {
  auto aws = aws_session::open(on);
  if (!aws) return std::move(aws).error();
  auto found = deploy::read_status((*aws)->client(), on.service.name);
  if (!found) return std::move(found).error();
  if (!*found) {
    on.log.info("Stack does not exist", {{"StackName", on.service.name}});
    const json::value nothing = {{"exists", false}, {"stackName", on.service.name}};
    if (on.options.json()) on.print(json::write(nothing, json::style::pretty) + "\n");
    return exit_code::ok;
  }
  const auto report = on.options.redact ? deploy::redacted(**std::move(found)) : **std::move(found);
  on.print(on.options.json() ? json::write(as_json(report), json::style::pretty) + "\n" : as_text(report));
  return exit_code::ok;
}

}  // namespace sparta::cli
