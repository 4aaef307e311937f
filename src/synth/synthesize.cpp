#include "synth/synthesize.hpp"

#include "model/naming.hpp"
#include "synth/alarms.hpp"
#include "synth/aliases.hpp"
#include "synth/dashboard.hpp"
#include "synth/decorate.hpp"
#include "synth/functions.hpp"
#include "synth/invocation.hpp"
#include "synth/log_groups.hpp"
#include "synth/metric_filters.hpp"
#include "synth/outputs.hpp"
#include "synth/parameters.hpp"
#include "synth/roles.hpp"

#include <utility>

namespace sparta::synth {
namespace {

void add_function(const model::service& declared, const model::function& function, synthesis& to) {
  const auto add = [&](std::string id, cfn::resource resource) {
    to.sources[id] = function.declared_at;
    to.document.resources[std::move(id)] = std::move(resource);
  };
  if (has_own_log_group(function)) add(model::log_group_id(declared.name, function.name), log_group_resource(function));
  if (has_own_role(function)) add_role(declared, function, to);
  cfn::resource itself = function_resource(declared, function);
  for (auto& [id, resource] : invocation_resources(function)) add(id, std::move(resource));
  for (auto& [id, resource] : alias_resources(function, itself.properties)) add(id, std::move(resource));
  add_metric_filters(declared, function, to);
  decorate(declared, function, itself, to);
  add(model::function_id(function.name), std::move(itself));
}

void add_declared(const model::service& declared, synthesis& to) {
  for (const auto& role : declared.roles) add_role(declared, role, to);
  for (const auto& each : declared.resources) {
    to.document.resources[each.name] = each.what;
    to.sources[each.name] = each.declared_at;
  }
}

}  // namespace

synthesis synthesize(const model::service& declared) {
  synthesis made;
  made.document.description = declared.description;
  made.document.metadata =
      json::object{{"Sparta", json::object{{"Service", declared.name}, {"Version", SPARTA_VERSION}}}};
  made.document.parameters = parameters_of(declared);
  made.document.conditions = conditions_of(declared);
  made.document.outputs = outputs_of(declared);
  for (const model::function& each : declared.functions) add_function(declared, each, made);
  add_declared(declared, made);
  add_alarms(declared, made);
  add_dashboard(declared, made);
  apply_hooks(declared, made);
  return made;
}

}  // namespace sparta::synth
