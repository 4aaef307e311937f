#pragma once
#include "synth/synthesize.hpp"

namespace sparta::synth {

/// The resources, parameters and outputs of the service's parts, after those of its functions.
void add_parts(const model::service& declared, synthesis& to);

}  // namespace sparta::synth
