#pragma once
#include <sparta/cfn/arn.hpp>
#include <sparta/iam/wildcard.hpp>

namespace sparta::rules {
/// What an overload that is deleted would return: what its caller should have known.
struct everybody_needs_iam_wildcard_with_its_reason;
}  // namespace sparta::rules

namespace sparta::iam {

namespace kinds::iam {
struct role;
struct user;
}  // namespace kinds::iam

namespace detail {
[[nodiscard]] const cfn::detail::node* principal_node(const char* type, const cfn::detail::value_base& id);
[[nodiscard]] const cfn::detail::node* any_principal_node(wildcard why);
}  // namespace detail

/// Who a statement is about, in the policy of a resource or the trust policy of a role.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
class principal : public cfn::detail::value_base {
 public:
  explicit principal(const cfn::detail::node* made) : value_base(made) {}
};

/// An AWS service: `s3.amazonaws.com`.
[[nodiscard]] inline principal service_principal(const cfn::value<std::string>& name) {
  return principal(detail::principal_node("Service", name));
}
/// Whoever that account, given by its twelve digits, lets.
[[nodiscard]] inline principal account_principal(const cfn::value<std::string>& account) {
  return principal(detail::principal_node("AWS", account));
}
[[nodiscard]] inline principal role_principal(const cfn::arn<kinds::iam::role>& role) {
  return principal(detail::principal_node("AWS", role));
}
[[nodiscard]] inline principal user_principal(const cfn::arn<kinds::iam::user>& user) {
  return principal(detail::principal_node("AWS", user));
}
/// Whoever an identity provider vouches for: its ARN, or its name, such as `cognito-identity.amazonaws.com`.
[[nodiscard]] inline principal federated_principal(const cfn::value<std::string>& provider) {
  return principal(detail::principal_node("Federated", provider));
}
/// Everybody, also without credentials, and why.
[[nodiscard]] inline principal any_principal(wildcard why) { return principal(detail::any_principal_node(why)); }
rules::everybody_needs_iam_wildcard_with_its_reason any_principal() = delete;

}  // namespace sparta::iam
