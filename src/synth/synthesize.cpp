#include "synth/synthesize.hpp"

#include "synth/functions.hpp"
#include "synth/log_groups.hpp"
#include "synth/naming.hpp"
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
  add(log_group_id(declared.name, function.name), log_group_resource(function));
  add(role_id(declared.name, function.name), role_resource(function));
  add(function_id(function.name), function_resource(declared, function));
}

}  // namespace

synthesis synthesize(const model::service& declared) {
  synthesis made;
  made.document.description = declared.description;
  made.document.metadata =
      json::object{{"Sparta", json::object{{"Service", declared.name}, {"Version", SPARTA_VERSION}}}};
  made.document.parameters = parameters_of(declared);
  made.document.conditions = conditions_of(declared);
  for (const model::function& each : declared.functions) add_function(declared, each, made);
  made.document.outputs = outputs_of(declared);
  return made;
}

}  // namespace sparta::synth
