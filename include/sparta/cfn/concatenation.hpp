#pragma once
#include <sparta/cfn/value.hpp>

/// Text composes with `+`: `"s3://" + uploads.ref() + "/inbox"`.
namespace sparta::cfn {

namespace detail {
/// One flat `Fn::Join` without separator, however often it is added to; of literals alone, a literal.
[[nodiscard]] const node* concatenation_node(const value_base& left, const value_base& right);
}  // namespace detail

[[nodiscard]] inline value<std::string> operator+(const value<std::string>& left, const value<std::string>& right) {
  return unchecked(detail::concatenation_node(left, right));
}

/// Numbers are known when the stack is deployed, and CloudFormation can't add them.
template <class A, class B>
  requires(detail::is_number<A> && detail::is_number<B>)
value<A> operator+(const value<A>&, const value<B>&) = delete;

}  // namespace sparta::cfn
