#pragma once
#include "iam/policy.hpp"

#include <sparta/result.hpp>

#include <cstddef>
#include <vector>

namespace sparta::iam {

/// What a role takes, in characters without white space.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
struct role_quotas {
  std::size_t all_inline_policies = 10'240;
  std::size_t managed_policy = 6'144;
  std::size_t attached_managed_policies = 10;
};

/// A role's permissions, in as many documents as the quotas ask for.
struct role_policies {
  std::vector<policy> inline_policies{};
  std::vector<policy> managed_policies{};
};

/// How large IAM finds the document. What is an intrinsic counts as long as what it becomes may well be: text in
/// `Fn::Sub` with the longest partition and region there are, anything else as a long ARN.
[[nodiscard]] std::size_t size_of(const policy& grants);

/// The whole policy in one inline policy if it fits; else the statements that fit there, in their order, and the rest
/// in managed policies. A statement that alone is larger than a managed policy is cut between its resources or between
/// its actions. An error when it is more than a role can have.
[[nodiscard]] result<role_policies> split_for_role(const policy& grants, const role_quotas& quotas = {});

}  // namespace sparta::iam
