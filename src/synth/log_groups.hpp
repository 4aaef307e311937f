#pragma once
#include "cfn/template_document.hpp"
#include "model/service.hpp"

namespace sparta::synth {

/// AWS::Logs::LogGroup. Were it not the stack's, Lambda would create one that keeps events for ever and stays behind.
[[nodiscard]] cfn::resource log_group_resource(const model::function& function);

}  // namespace sparta::synth
