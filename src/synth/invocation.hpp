#pragma once
#include "model/service.hpp"

#include <sparta/cfn/template_document.hpp>

#include <map>
#include <string>

namespace sparta::synth {

/// AWS::Lambda::EventInvokeConfig and AWS::Lambda::Url with its permissions: what decides how a function is invoked,
/// by logical id; empty for a function that says nothing of it.
[[nodiscard]] std::map<std::string, cfn::resource> invocation_resources(const model::function& function);

}  // namespace sparta::synth
