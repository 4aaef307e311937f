#pragma once
#include "synth/synthesize.hpp"

namespace sparta::synth {

/// What the function's event sources need; what they add to resources of the service's is `wire_properties`' affair.
void add_sources(const model::function& function, synthesis& to);

/// Completes the declared resources by what the event sources of all functions add to them.
void wire_properties(const model::service& declared, synthesis& to);

}  // namespace sparta::synth
