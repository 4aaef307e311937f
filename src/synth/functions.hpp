#pragma once
#include "model/service.hpp"

#include <sparta/cfn/template_document.hpp>

namespace sparta::synth {

/// AWS::Lambda::Function. It refers to its role and its log group, so both exist before it can run.
[[nodiscard]] cfn::resource function_resource(const model::service& declared, const model::function& function);

}  // namespace sparta::synth
