#pragma once
#include <sparta/cfn/value.hpp>

namespace sparta::cfn {

/// The ARN of a resource of that kind: text, of which the compiler knows what it names. Kinds are the incomplete
/// types `sparta::iam::kinds::<service>::<kind>`; `iam::arn_of` makes one from text.
template <class Kind>
class arn : public value<std::string> {
 public:
  constexpr explicit arn(unchecked expression) : value<std::string>(expression) {}
};

namespace detail {

/// `text` as Fn::Sub takes it, `${Self}` being the resource.
[[nodiscard]] const node* arn_node(std::string_view logical_name, std::string_view format);
/// An ARN, and behind it a pattern with something before and after.
[[nodiscard]] const node* arn_below_node(const value_base& arn, std::string_view between, const value_base& pattern,
                                         std::string_view after);

}  // namespace detail

}  // namespace sparta::cfn
