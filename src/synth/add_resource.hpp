#pragma once
#include "synth/synthesize.hpp"

#include <string>

namespace sparta::synth {

/// Adds a resource, and the line that asked for it. One of that name that is there already stays, and is a problem.
void add_resource(synthesis& made, const std::string& id, cfn::resource resource, const model::source_line& where);

}  // namespace sparta::synth
