#include "synth/merge.hpp"

#include <algorithm>
#include <utility>

namespace sparta::synth {
namespace {

template <class Entry>
void merge_section(std::string_view kind, std::map<std::string, Entry> additions, std::map<std::string, Entry>& into,
                   std::vector<std::string>& conflicts) {
  for (auto& [name, entry] : additions) {
    const auto [there, added] = into.try_emplace(name, entry);
    if (!added && !(there->second == entry)) conflicts.push_back(std::string(kind) + " '" + name + "'");
  }
}

void merge_metadata(const json::value& additions, json::value& into, std::vector<std::string>& conflicts) {
  if (!additions.is_object()) return;
  if (!into.is_object()) into = json::object{};
  for (const auto& [name, entry] : additions.as_object()) {
    json::value& there = into.as_object()[name];
    if (there.is_null())
      there = entry;
    else if (!(there == entry))
      conflicts.push_back("metadata '" + name + "'");
  }
}

}  // namespace

std::vector<std::string> merge(cfn::template_document additions, cfn::template_document& into) {
  std::vector<std::string> conflicts;
  merge_section("parameter", std::move(additions.parameters), into.parameters, conflicts);
  merge_section("mapping", std::move(additions.mappings), into.mappings, conflicts);
  merge_section("condition", std::move(additions.conditions), into.conditions, conflicts);
  merge_section("resource", std::move(additions.resources), into.resources, conflicts);
  merge_section("output", std::move(additions.outputs), into.outputs, conflicts);
  merge_metadata(additions.metadata, into.metadata, conflicts);
  for (auto& transform : additions.transforms)
    if (std::ranges::find(into.transforms, transform) == into.transforms.end())
      into.transforms.push_back(std::move(transform));
  if (!additions.description.empty() && additions.description != into.description) conflicts.push_back("a description");
  return conflicts;
}

}  // namespace sparta::synth
