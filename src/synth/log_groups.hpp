#pragma once
#include "model/service.hpp"

#include <sparta/cfn/template_document.hpp>

namespace sparta::synth {

/// For `Resource`: all streams of the group that the function writes to.
[[nodiscard]] json::value log_streams_arn(const model::function& function);

/// AWS::Logs::LogGroup. Were it not the stack's, Lambda would create one that keeps events for ever and stays behind.
[[nodiscard]] cfn::resource log_group_resource(const model::function& function);

}  // namespace sparta::synth
