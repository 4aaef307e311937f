#pragma once
#include "iam/policy.hpp"
#include "model/service.hpp"

#include <vector>

namespace sparta::synth {

/// Statements that a function's configuration takes, without which it could not run as it is declared.
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
[[nodiscard]] std::vector<iam::statement> implied_statements(const model::service& declared,
                                                             const model::function& function);

}  // namespace sparta::synth
