#pragma once
#include "model/service.hpp"

#include <sparta/cfn/template_document.hpp>

namespace sparta::synth {

/// Whether the stack makes one for the function: not when its logging_config names another.
[[nodiscard]] bool has_own_log_group(const model::function& function);

/// The name of the group that the function writes to.
[[nodiscard]] json::value log_group_name(const model::service& declared, const model::function& function);

/// For `Resource`: all streams of the group that the function writes to.
[[nodiscard]] json::value log_streams_arn(const model::function& function);

/// AWS::Logs::LogGroup. Were it not the stack's, Lambda would create one that keeps events for ever and stays behind.
[[nodiscard]] cfn::resource log_group_resource(const model::function& function);

}  // namespace sparta::synth
