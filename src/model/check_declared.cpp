#include "model/checks.hpp"

#include <sparta/names.hpp>

#include <fmt/format.h>
#include <string_view>

namespace sparta::model {
namespace {

/// Names of one kind that were seen, with the place of each.
using seen_names = std::map<std::string_view, const source_line*>;

void check_name(const char* kind, const std::string& name, const source_line& where, seen_names& seen,
                std::vector<problem>& problems) {
  findings found(problems, fmt::format("{} '{}'", kind, name), where);
  if (!logical_id::well_formed(name))
    found.add("a name in the template is 1 to 64 ASCII letters and digits. Rename it");
  const auto [first, is_first] = seen.try_emplace(name, &where);
  if (!is_first)
    found.add(
        fmt::format("it was declared before, at {}:{}. Rename one of them", first->second->file, first->second->line));
}

template <class Entries>
void check_names(const char* kind, const Entries& entries, seen_names& seen, std::vector<problem>& problems) {
  for (const auto& each : entries) check_name(kind, each.name, each.declared_at, seen, problems);
}

}  // namespace

void check_declared_names(const service& declared, std::vector<problem>& problems) {
  seen_names resources;  // shared roles are resources, too
  check_names("role", declared.roles, resources, problems);
  check_names("resource", declared.resources, resources, problems);
  for (const part& each : declared.parts)
    check_name(each.kind.c_str(), each.name, each.declared_at, resources, problems);
  seen_names parameters, conditions, mappings, outputs;
  check_names("parameter", declared.parameters, parameters, problems);
  check_names("condition", declared.conditions, conditions, problems);
  check_names("mapping", declared.mappings, mappings, problems);
  check_names("output", declared.outputs, outputs, problems);
}

}  // namespace sparta::model
