#include "synth/add_resource.hpp"

#include <utility>

namespace sparta::synth {

void add_resource(synthesis& made, const std::string& id, cfn::resource resource, const model::source_line& where) {
  if (made.document.resources.try_emplace(id, std::move(resource)).second)
    made.sources[id] = where;
  else
    made.problems.push_back({"resource '" + id + "': the template has one of that name already. Rename it.", where});
}

}  // namespace sparta::synth
