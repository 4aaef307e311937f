#pragma once
#include "iam/policy.hpp"
#include "model/service.hpp"
#include "synth/synthesize.hpp"

#include <string>

namespace sparta::synth {

/// Whether a role is made for the function alone.
[[nodiscard]] bool has_own_role(const model::function& function);

/// What the function runs as: a role of the stack's, a declared one, or one that exists.
[[nodiscard]] json::value role_arn(const model::service& declared, const model::function& function);

/// The parameter that tells the ARN of an existing role which is known by name.
[[nodiscard]] std::string role_arn_parameter(std::string_view role);

/// What a function may do: what its configuration takes, and what it was allowed.
[[nodiscard]] iam::policy permissions_of(const model::service& declared, const model::function& function);

/// Adds AWS::IAM::Role, for one function, and AWS::IAM::ManagedPolicy for statements that no longer fit into it. Its
/// name is left to CloudFormation: naming it would take CAPABILITY_NAMED_IAM from whoever deploys.
void add_role(const model::service& declared, const model::function& function, synthesis& made);

/// The same for a declared role, with the statements of all functions that share it.
void add_role(const model::service& declared, const model::declared<model::role>& role, synthesis& made);

}  // namespace sparta::synth
