#include "synth/parts.hpp"

#include "synth/add_resource.hpp"
#include "synth/wire_property.hpp"

#include <utility>

namespace sparta::synth {
namespace {

template <class Section, class Entries>
void add(Section& section, Entries& entries, const char* kind, const model::part& of, synthesis& to) {
  for (auto& [name, what] : entries)
    if (!section.try_emplace(name, std::move(what)).second)
      to.problems.push_back({of.kind + " '" + of.name + "': the template has the " + kind + " '" + name +
                                 "' already. Rename one of them.",
                             of.declared_at});
}

bool is_there(const model::part_resource& what, const synthesis& to) {
  const auto found = to.document.resources.find(what.id);
  return found != to.document.resources.end() && found->second == what.what;
}

void add_part(const model::service& declared, const model::part& part, synthesis& to) {
  model::part_wiring made = part.wire(declared);
  const std::string subject = part.kind + " '" + part.name + "'";
  for (auto& each : made.problems) to.problems.push_back({subject + ": " + each.message, each.where});
  for (auto& each : made.resources)
    if (!each.shared || !is_there(each, to)) add_resource(to, each.id, std::move(each.what), each.declared_at);
  add(to.document.parameters, made.parameters, "parameter", part, to);
  add(to.document.mappings, made.mappings, "mapping", part, to);
  add(to.document.outputs, made.outputs, "output", part, to);
  for (const auto& each : made.properties)
    wire_property(each, {.subject = subject, .declared_at = part.declared_at}, to);
}

}  // namespace

void add_parts(const model::service& declared, synthesis& to) {
  for (const auto& each : declared.parts) add_part(declared, each, to);
}

}  // namespace sparta::synth
