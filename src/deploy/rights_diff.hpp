#pragma once
#include "deploy/role_rights.hpp"

#include <string>
#include <vector>

namespace sparta::deploy {

enum class right_kind { statement, trust, boundary, managed_policy, foreign_role };

/// A part of what a role may do: a statement, the ARN of a policy, or all that a role of the account may.
struct right {
  right_kind kind = right_kind::statement;
  json::value what{};
};

struct rights_change {
  std::string role;
  std::vector<std::string> functions{};  ///< as they are to be; of a role that goes, as they were
  std::vector<right> added{};
  std::vector<right> removed{};
};

/// What `wanted` may that `deployed` may not, and the other way round, for each role that differs. It is about rights:
/// another order, another way to group actions into statements or another Sid is no difference.
[[nodiscard]] std::vector<rights_change> rights_diff(const std::vector<role_rights>& deployed,
                                                     const std::vector<role_rights>& wanted);

}  // namespace sparta::deploy
