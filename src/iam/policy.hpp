#pragma once
#include <sparta/iam/effect.hpp>
#include <sparta/json/value.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::iam {

/// Who a statement is about: the type of principal -> ids. `{{"*", {}}}` is everybody.
using principal_ids = std::map<std::string, std::vector<json::value>>;

/// One statement. A resource is an ARN as text or as an intrinsic. Conditions are operator -> key -> values.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
struct statement {
  std::string sid{};
  // In full, as there is a service called iam.
  sparta::iam::effect effect = sparta::iam::effect::allow;
  principal_ids principals{};
  principal_ids not_principals{};
  std::vector<std::string> actions{};
  std::vector<std::string> not_actions{};
  /// None in a role's trust policy, whose resource is the role.
  std::vector<json::value> resources{};
  std::vector<json::value> not_resources{};
  std::map<std::string, std::map<std::string, std::vector<json::value>>> conditions{};
  /// Why it is about all actions, resources or principals. For the template's metadata, never in the document.
  std::vector<std::string> reasons{};
};

struct policy {
  std::vector<statement> statements{};
};

/// An equal policy in normal form: actions and resources sorted and single, statements that differ in nothing but
/// their actions made one, statements ordered by content. A Deny stays a Deny, and a condition stays with what it
/// guards: statements that differ in effect, condition or sid are never merged. Nor are `NotAction`s, of which a union
/// would allow more than either.
[[nodiscard]] policy normalized(policy grants);

/// The policy document, its statements in the order given.
[[nodiscard]] json::value to_json(const policy& grants);

/// Lets one AWS service, and nobody else, assume the role: `lambda.amazonaws.com`.
[[nodiscard]] json::value trust_policy(std::string_view service_principal);

}  // namespace sparta::iam
