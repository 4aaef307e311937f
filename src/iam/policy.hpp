#pragma once
#include <sparta/json/value.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::iam {

enum class effect { allow, deny };

/// One statement. A resource is an ARN as text or as an intrinsic. Conditions are operator -> key -> values.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
struct statement {
  std::string sid{};
  iam::effect effect = iam::effect::allow;
  std::vector<std::string> actions;
  std::vector<json::value> resources;
  std::map<std::string, std::map<std::string, std::vector<json::value>>> conditions{};
};

struct policy {
  std::vector<statement> statements{};
};

/// An equal policy in normal form: actions and resources sorted and single, statements that differ in nothing but
/// their actions made one, statements ordered by content. A Deny stays a Deny, and a condition stays with what it
/// guards: statements that differ in effect, condition or sid are never merged.
[[nodiscard]] policy normalized(policy grants);

/// The policy document, its statements in the order given.
[[nodiscard]] json::value to_json(const policy& grants);

/// Lets one AWS service, and nobody else, assume the role: `lambda.amazonaws.com`.
[[nodiscard]] json::value trust_policy(std::string_view service_principal);

}  // namespace sparta::iam
