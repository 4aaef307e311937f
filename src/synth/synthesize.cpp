#include "synth/synthesize.hpp"

#include "cfn/transforms.hpp"
#include "model/log_group.hpp"
#include "model/naming.hpp"
#include "synth/add_resource.hpp"
#include "synth/alarms.hpp"
#include "synth/aliases.hpp"
#include "synth/all_outputs.hpp"
#include "synth/bucket_names.hpp"
#include "synth/dashboard.hpp"
#include "synth/decorate.hpp"
#include "synth/functions.hpp"
#include "synth/invocation.hpp"
#include "synth/late_grants.hpp"
#include "synth/log_groups.hpp"
#include "synth/metric_filters.hpp"
#include "synth/outputs.hpp"
#include "synth/parameters.hpp"
#include "synth/parts.hpp"
#include "synth/roles.hpp"
#include "synth/sources.hpp"

#include <algorithm>
#include <utility>

namespace sparta::synth {
namespace {

void add_function(const model::service& declared, const model::function& function, synthesis& to) {
  const auto add = [&](const std::string& id, cfn::resource resource) {
    add_resource(to, id, std::move(resource), function.declared_at);
  };
  if (model::has_own_log_group(function))
    add(model::log_group_id(declared.name, function.name), log_group_resource(function));
  if (has_own_role(function)) add_role(declared, function, to);
  cfn::resource itself = function_resource(declared, function);
  decorate(declared, function, itself, to);
  for (auto& [id, resource] : invocation_resources(function)) add(id, std::move(resource));
  // What a decorator changed is part of a version.
  for (auto& [id, resource] : alias_resources(function, itself.properties)) add(id, std::move(resource));
  add_metric_filters(declared, function, to);
  add_sources(function, to);
  add(model::function_id(function.name), std::move(itself));
}

void add_declared(const model::service& declared, synthesis& to) {
  for (const auto& role : declared.roles) add_role(declared, role, to);
  // Sections other than the resources are told apart by their names, as cfn::check does.
  const auto add = [&](const std::string& kind, const std::string& prefix, const auto& all, auto& section) {
    for (const auto& each : all) {
      if (!section.try_emplace(each.name, each.what).second)
        to.problems.push_back(
            {kind + " '" + each.name + "': Sparta makes one of that name itself. Rename it.", each.declared_at});
      to.sources.try_emplace(prefix + each.name, each.declared_at);
    }
  };
  add("resource", "", declared.resources, to.document.resources);
  add("parameter", "Parameters.", declared.parameters, to.document.parameters);
  add("condition", "Conditions.", declared.conditions, to.document.conditions);
  add("mapping", "Mappings.", declared.mappings, to.document.mappings);
  add("output", "Outputs.", declared.outputs, to.document.outputs);
  for (const auto& each : declared.metadata) {
    json::value& there = to.document.metadata.as_object()[each.name];
    if (!there.is_null())
      to.problems.push_back(
          {"metadata '" + each.name + "': the template has some of that name. Rename it.", each.declared_at});
    else
      there = each.what;
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
  // Before the functions, so that their decorators find it.
  add_declared(declared, made);
  for (const model::function& each : declared.functions) add_function(declared, each, made);
  add_parts(declared, made);
  add_alarms(declared, made);
  wire_properties(declared, made);
  name_buckets(declared.name, made.document);
  detach_late_grants(declared, made);
  add_dashboard(declared, made);
  add_all_outputs(declared, made);
  apply_hooks(declared, made);
  for (auto& transform : cfn::transforms_of(made.document))
    if (std::ranges::find(made.document.transforms, transform) == made.document.transforms.end())
      made.document.transforms.push_back(std::move(transform));
  return made;
}

}  // namespace sparta::synth
