#pragma once
#include "synth/synthesize.hpp"

namespace sparta::synth {

/// Calls a function's decorators on its resource, and merges what they add. What they break is among the problems:
/// an error or exception of theirs, an addition that contradicts the template, a function that Lambda could no longer
/// start the bootstrap for.
void decorate(const model::service& declared, const model::function& function, cfn::resource& itself, synthesis& made);

/// The service's own, in the order of the phases: pre_marshall, decorators, post_marshall, validators.
void apply_hooks(const model::service& declared, synthesis& made);

}  // namespace sparta::synth
