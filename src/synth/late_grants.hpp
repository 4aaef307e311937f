#pragma once
#include "synth/synthesize.hpp"

namespace sparta::synth {

/// Takes out of the roles of functions what they allow on resources that CloudFormation makes after a function of that
/// role, such as the user pool that invokes it, and makes it a policy of its own, attached when these are there.
void detach_late_grants(const model::service& declared, synthesis& to);

}  // namespace sparta::synth
