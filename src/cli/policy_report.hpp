#pragma once
#include "deploy/rights_diff.hpp"
#include "deploy/role_rights.hpp"

#include <map>
#include <string>
#include <vector>

namespace sparta::cli {

/// Declared names of functions, by logical id.
using function_names = std::map<std::string, std::string>;

[[nodiscard]] std::string policy_text(const std::vector<deploy::role_rights>& roles, const function_names& names);
[[nodiscard]] json::value policy_json(const std::vector<deploy::role_rights>& roles, const function_names& names);

[[nodiscard]] std::string policy_diff_text(const std::vector<deploy::rights_change>& changes,
                                           const function_names& names);
[[nodiscard]] json::value policy_diff_json(const std::vector<deploy::rights_change>& changes,
                                           const function_names& names);

}  // namespace sparta::cli
