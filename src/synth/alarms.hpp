#pragma once
#include "synth/synthesize.hpp"

namespace sparta::synth {

/// Adds AWS::CloudWatch::Alarm and CompositeAlarm, of the service's functions and its own. CloudFormation names them.
void add_alarms(const model::service& declared, synthesis& made);

}  // namespace sparta::synth
