#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/wiring.hpp>

#include <string>

namespace sparta::on {

/// Whoever else may invoke the function: what Sparta has no source for, or another account. A service may do so for
/// resources of the stack's account only, unless another account, an organisation or a token is given.
/// https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
struct permission {
  cfn::required<std::string> principal;          ///< `vpc-lattice.amazonaws.com`, an account's id, a role's ARN, or `*`
  cfn::value<std::string> source_arn{};          ///< of the resource that invokes; `*` and `?` stand for more
  cfn::value<std::string> source_account{};      ///< the account of that resource
  cfn::value<std::string> principal_org_id{};    ///< everyone of an organisation: `o-…`
  cfn::value<std::string> event_source_token{};  ///< what the invoker must show, as skills of Alexa's do
};

[[nodiscard]] wiring wire(const struct permission& source, const invocation_target& of);

}  // namespace sparta::on
