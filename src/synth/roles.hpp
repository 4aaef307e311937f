#pragma once
#include "cfn/template_document.hpp"
#include "iam/policy.hpp"
#include "model/service.hpp"

namespace sparta::synth {

/// What a function may do: write to its own log group, which it can't create, and send traces if it makes any.
[[nodiscard]] iam::policy permissions_of(const model::function& function);

/// AWS::IAM::Role, one for each function. Its name is left to CloudFormation: naming it would take
/// CAPABILITY_NAMED_IAM from whoever deploys.
[[nodiscard]] cfn::resource role_resource(const model::function& function);

}  // namespace sparta::synth
