#pragma once
#include "model/service.hpp"

#include <sparta/cfn/template_document.hpp>

#include <map>
#include <string>
#include <string_view>

namespace sparta::synth {

/// The output with a function's ARN.
[[nodiscard]] std::string function_arn_output(std::string_view function);

/// One output a function: a template takes 200, and its 500 resources are 166 functions.
[[nodiscard]] std::map<std::string, cfn::output> outputs_of(const model::service& declared);

}  // namespace sparta::synth
