#pragma once
#include "synth/synthesize.hpp"

namespace sparta::synth {

/// For each resource whose outputs are asked for: `<name>Ref`, and `<name>Attr<attribute>` for every attribute that its
/// type is known to have.
void add_all_outputs(const model::service& declared, synthesis& made);

}  // namespace sparta::synth
