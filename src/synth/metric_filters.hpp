#pragma once
#include "synth/synthesize.hpp"

namespace sparta::synth {

/// Adds AWS::Logs::MetricFilter, on the log group that the function writes to.
void add_metric_filters(const model::service& declared, const model::function& function, synthesis& made);

}  // namespace sparta::synth
