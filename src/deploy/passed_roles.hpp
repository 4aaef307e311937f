#pragma once
#include "deploy/stack_arns.hpp"
#include "iam/policy.hpp"

#include <string_view>
#include <vector>

namespace sparta::deploy {

inline constexpr std::string_view pass_role = "iam:PassRole";

/// Lets the roles that resources name be handed to the services that assume them, and to no others. Who may pass any
/// role to any service has that role's rights.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
[[nodiscard]] std::vector<iam::statement> passed_roles(const placed_resources& all);

}  // namespace sparta::deploy
