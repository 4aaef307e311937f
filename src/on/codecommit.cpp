#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"
#include "on/permission.hpp"
#include "on/provided.hpp"

#include <sparta/json/write.hpp>
#include <sparta/on/codecommit.hpp>

#include <utility>

namespace sparta::on {
namespace {

/// https://docs.aws.amazon.com/codecommit/latest/userguide/limits.html
constexpr std::size_t most_branches = 10;
constexpr std::size_t longest_custom_data = 1000;

void check(const codecommit& source, wiring& made) {
  const auto& events = source.events.all();
  if (events.empty()) made.problems.emplace_back("on::codecommit needs at least one event.");
  for (const codecommit_event& each : events)
    if (each.text == codecommit_event::all.text && events.size() > 1)
      made.problems.emplace_back("codecommit_event::all stands alone, without other events.");
  const json::value branches = source.branches;
  if (branches.is_array() && branches.as_array().size() > most_branches)
    made.problems.push_back("a trigger of CodeCommit's has " + std::to_string(most_branches) +
                            " branches at most; leave .branches out for all.");
  if (source.custom_data.size() > longest_custom_data)
    made.problems.push_back("the .custom_data of on::codecommit is longer than " + std::to_string(longest_custom_data) +
                            " characters.");
}

json::array texts(const std::vector<codecommit_event>& events) {
  json::array all;
  for (const codecommit_event& each : events) all.push_back(each.text);
  return all;
}

json::value identity_of(const codecommit& source) { return json::array{texts(source.events.all()), source.branches}; }

/// Natively: the repository's own property.
void trigger_from_own(const codecommit& source, const invocation_target& of, wiring& made) {
  const std::string repository(source.repository.resource);
  json::object trigger;
  if (source.branches.has_value()) trigger["Branches"] = source.branches;
  if (!source.custom_data.empty()) trigger["CustomData"] = source.custom_data;
  trigger["DestinationArn"] = of.arn;
  trigger["Events"] = texts(source.events.all());
  trigger["Name"] = source_id("Trigger", of, identity_of(source));
  made.properties.push_back({.resource = repository, .path = {"Triggers"}, .value = std::move(trigger)});
  made.resources.push_back(permission(
      {.principal = "codecommit.amazonaws.com", .source_arn = cfn::intrinsic::get_att(repository, "Arn")}, of));
}

/// By the custom resource; src/custom/codecommit_triggers.hpp has its properties. A repository has one for all
/// functions: several would be made at the same time, and one write over another. Its id begins with a short word,
/// because the triggers' names are made of it, and are no longer than 100 characters.
/// https://docs.aws.amazon.com/codecommit/latest/userguide/limits.html
void trigger_from_existing(const codecommit& source, const invocation_target& of, wiring& made) {
  const existing_repository& repository = source.repository.existing;
  wired_resource allowed = permission({.principal = "codecommit.amazonaws.com", .source_arn = arn_of(repository)}, of);
  json::object trigger{
      {"branches", source.branches.has_value() ? json::value(source.branches) : json::value(json::array{})}};
  if (!source.custom_data.empty()) trigger["custom_data"] = source.custom_data;
  trigger["events"] = texts(source.events.all());
  trigger["function_arn"] = of.arn;
  const std::string id = model::resource_name("Triggers", {json::write(json::value(repository.name))});
  json::object properties = provided_by(custom::codecommit_triggers_function);
  properties["repository"] = repository.name;
  properties["triggers"] = json::array{};
  made.resources.push_back({.id = id,
                            .what = {.type = "Custom::SpartaCodeCommitTriggers", .properties = std::move(properties)},
                            .shared = true});
  made.properties.push_back(
      {.resource = id, .path = {"triggers"}, .value = std::move(trigger), .depends_on = {allowed.id}});
  made.resources.push_back(std::move(allowed));
}

}  // namespace

wiring wire(const codecommit& source, const invocation_target& of) {
  wiring made;
  check(source, made);
  if (source.repository.resource.empty())
    trigger_from_existing(source, of, made);
  else
    trigger_from_own(source, of, made);
  return made;
}

}  // namespace sparta::on
