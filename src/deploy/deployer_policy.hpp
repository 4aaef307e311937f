#pragma once
#include "deploy/stack_arns.hpp"
#include "iam/policy.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace sparta::deploy {

/// What can't be read in a template.
struct deployer_scope {
  stack_place place;
  std::optional<std::string> bucket{};  ///< for artifacts; none: the account's own, which may have to be made
};

/// The rights that all of the tool's commands take for one service: those of its own calls, and those of what
/// CloudFormation calls in its caller's name. Each statement is about one purpose, and has it as its Sid.
struct deployer_policy {
  iam::policy grants;
  std::vector<std::string> notes{};  ///< what is not known, or may be more than it takes
};

[[nodiscard]] deployer_policy deployer_policy_for(const json::value& whole_template, const deployer_scope& scope);

/// The most that a managed policy holds, in characters without white space.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
inline constexpr std::size_t managed_policy_limit = 6'144;

/// In as many documents as that asks for. A statement that alone is too large is cut between its resources, else
/// between its actions.
[[nodiscard]] std::vector<iam::policy> deployer_documents(const iam::policy& grants,
                                                          std::size_t limit = managed_policy_limit);

}  // namespace sparta::deploy
