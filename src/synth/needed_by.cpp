#include "synth/needed_by.hpp"

#include "cfn/references.hpp"

#include <utility>
#include <vector>

namespace sparta::synth {

std::set<std::string> needed_by(const cfn::template_document& document, const std::string& id) {
  std::set<std::string> found;
  std::vector<std::string> open{id};
  while (!open.empty()) {
    const auto resource = document.resources.find(open.back());
    open.pop_back();
    if (resource == document.resources.end()) continue;
    auto names = resource->second.depends_on;
    for (auto& each : cfn::references_in(resource->second.properties, "")) names.push_back(std::move(each.name));
    for (auto& name : names)
      if (name != id && found.insert(name).second) open.push_back(std::move(name));
  }
  return found;
}

}  // namespace sparta::synth
