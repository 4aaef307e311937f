#pragma once
#include <sparta/cfn/arn.hpp>
#include <sparta/cfn/expressions.hpp>
#include <sparta/names.hpp>

namespace sparta::iam::kinds::iam {
struct role;
}  // namespace sparta::iam::kinds::iam

namespace sparta {

/// Which role a function runs as, if not one of its own. One member is given:
///
///     .role = {{.name = "lambda-basic"}}
struct role_reference {
  /// Of a role that exists, or of a declared resource: `worker.arn()`. Used as it is; Sparta adds no statement to it.
  cfn::value<std::string> arn{};
  /// Of a role of the account. `provision` looks it up before it changes anything.
  cfn::value<std::string> name{};
  /// Of a role that the service declares: write `.role = worker`.
  cfn::value<std::string> shared{};
  static constexpr const char* shape_ =
      "Role\0"
      "Arn\0"
      "Name\0"
      "Shared\0";
};

/// A role that several functions share, with all that any of them is allowed: `service::role`.
///
///     constexpr sparta::role worker{"Worker"};
class role {
 public:
  sparta::logical_id logical_id;

  constexpr explicit role(sparta::logical_id name) : logical_id(name) {}
  [[nodiscard]] cfn::arn<iam::kinds::iam::role> arn() const {
    return cfn::arn<iam::kinds::iam::role>(cfn::unchecked(cfn::get_att(logical_id, "Arn")));
  }
  /// Its name.
  [[nodiscard]] cfn::value<std::string> ref() const { return cfn::ref(logical_id); }
  /// So that it can be given as a function's role.
  operator cfn::value<role_reference>() const { return role_reference{.shared = logical_id.text}; }
};

/// What a shared role has besides the statements of its functions.
struct role_options {
  cfn::value<std::string> description{};
  cfn::value<cfn::list<std::string>> managed_policies{};
  cfn::value<std::string> permissions_boundary{};
};

}  // namespace sparta
