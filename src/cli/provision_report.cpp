#include "cli/provision_report.hpp"

#include "cli/plain_text.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cli {
namespace {

std::string outcome(const deploy::provision_report& done) {
  if (done.noop) return "not changed: this was a dry run";
  if (!done.changed) return "up to date";
  return done.created ? "created" : "updated";
}

std::string outputs_text(const deploy::provision_report& done) {
  if (done.outputs.empty()) return {};
  std::size_t column = 0;
  for (const auto& each : done.outputs) column = std::max(column, columns_of(each.key));
  std::string text = "\nOutputs\n";
  for (const auto& each : done.outputs) text += fmt::format("  {}  {}\n", padded(each.key, column), each.value);
  return text;
}

/// The three things to try next.
std::string next_text(const session& on, const deploy::world& with) {
  std::string text = "\nNext\n";
  // Nobody but CloudFormation calls those of Sparta's own.
  const auto own =
      std::ranges::find_if_not(on.service.functions, [](const auto& each) { return each.name.starts_with("Sparta"); });
  if (own != on.service.functions.end())
    text += fmt::format("  {}\n", deploy::next_command(with, "invoke " + own->name));
  for (const auto* verb : {"logs", "delete"}) text += fmt::format("  {}\n", deploy::next_command(with, verb));
  return text;
}

json::value artifacts_json(const deploy::plan& plan) {
  json::array all;
  for (const auto& each : plan.archives)
    all.push_back({{"architecture", each.architecture}, {"key", each.artifact.key}, {"size", each.artifact.size}});
  return all;
}

}  // namespace

std::string provision_text(const deploy::provision_report& done, const session& on, const deploy::world& with) {
  const auto& name = done.stack_name.empty() ? done.plan.service : done.stack_name;
  const auto head = fmt::format("Stack {}: {}\n", name, outcome(done));
  return done.noop ? head : head + outputs_text(done) + next_text(on, with);
}

std::string provision_json(const deploy::provision_report& done) {
  json::object outputs;
  for (const auto& each : done.outputs) outputs[each.key] = each.value;
  json::array uploads;
  for (const auto& each : done.uploads)
    uploads.push_back({{"bucket", each.bucket}, {"key", each.key}, {"versionId", each.version_id}});
  const json::value report = {{"service", done.plan.service},
                              {"stackName", done.stack_name},
                              {"stackId", done.stack_id},
                              {"status", done.status},
                              {"noop", done.noop},
                              {"created", done.created},
                              {"changed", done.changed},
                              {"buildId", done.plan.build_id},
                              {"bucket", done.plan.bucket},
                              {"artifacts", artifacts_json(done.plan)},
                              {"uploads", std::move(uploads)},
                              {"outputs", std::move(outputs)},
                              {"durationMs", done.elapsed.count()}};
  return json::write(report, json::style::pretty) + "\n";
}

}  // namespace sparta::cli
