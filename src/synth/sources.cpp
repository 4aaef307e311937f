#include "synth/sources.hpp"

#include "synth/add_resource.hpp"
#include "synth/wire_property.hpp"

namespace sparta::synth {
namespace {

std::string subject(const model::function& function) { return "function '" + function.name + "': its event source"; }

bool is_there(const synthesis& made, const wired_resource& what) {
  const auto found = made.document.resources.find(what.id);
  return found != made.document.resources.end() && found->second == what.what;
}

}  // namespace

void add_sources(const model::function& function, synthesis& to) {
  for (const auto& source : function.sources) {
    for (const auto& problem : source.how.problems)
      to.problems.push_back({"function '" + function.name + "': " + problem, source.declared_at});
    for (const auto& each : source.how.resources)
      if (!each.shared || !is_there(to, each)) add_resource(to, each.id, each.what, source.declared_at);
  }
}

void wire_properties(const model::service& declared, synthesis& to) {
  for (const auto& function : declared.functions)
    for (const auto& source : function.sources)
      for (const auto& property : source.how.properties)
        wire_property(property, {.subject = subject(function), .declared_at = source.declared_at}, to);
}

}  // namespace sparta::synth
