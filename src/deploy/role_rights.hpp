#pragma once
#include <sparta/json/value.hpp>

#include <string>
#include <vector>

namespace sparta::deploy {

/// A statement of a role, as the template has it.
struct role_statement {
  std::string policy;  ///< the name of the inline policy, or the logical id of the one that is attached
  json::value statement{};
  std::vector<std::string> reasons{};  ///< why it says `*`, in the words of the declaration
};

/// What a role lets its functions do. Of one that is not the template's nothing is known but who uses it.
struct role_rights {
  std::string role;  ///< logical id; else the ARN
  bool in_template = true;
  std::vector<std::string> functions{};         ///< logical ids
  json::value trust{};                          ///< who may assume it
  json::value boundary{};                       ///< the ARN of the policy that it can't exceed, or null
  std::vector<json::value> managed_policies{};  ///< ARNs of those that the template doesn't make
  std::vector<role_statement> statements{};
};

/// The roles of a template, by logical id; then those of the account that its functions use.
[[nodiscard]] std::vector<role_rights> role_rights_in(const json::value& whole_template);

}  // namespace sparta::deploy
