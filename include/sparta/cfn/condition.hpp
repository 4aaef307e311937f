#pragma once
#include <sparta/cfn/expressions.hpp>

namespace sparta {

class condition;

namespace cfn {

/// Something that holds or doesn't when the stack is deployed: `stage.ref() == "prod" && !is_test`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html
class condition_expression : public detail::value_base {
 public:
  explicit constexpr condition_expression(const detail::node* made) : value_base(made) {}
  condition_expression(const sparta::condition& declared);
};

namespace detail {
[[nodiscard]] const node* condition_node(std::string_view name);
[[nodiscard]] const node* equals_node(const value_base& left, const value_base& right);
/// `Fn::And`, `Fn::Or`: a chain of one kind is one list, as far as CloudFormation takes it.
[[nodiscard]] const node* logic_node(const char* function, const value_base& left, const value_base& right);
[[nodiscard]] const node* not_node(const value_base& what);
}  // namespace detail

[[nodiscard]] inline condition_expression equals(const value<std::string>& left, const value<std::string>& right) {
  return condition_expression(detail::equals_node(left, right));
}
[[nodiscard]] inline condition_expression operator==(const value<std::string>& left, const value<std::string>& right) {
  return equals(left, right);
}
[[nodiscard]] inline condition_expression operator==(const value<std::int64_t>& left,
                                                     const value<std::int64_t>& right) {
  return equals(left, right);
}
[[nodiscard]] inline condition_expression operator!(const condition_expression& what) {
  return condition_expression(detail::not_node(what));
}
[[nodiscard]] inline condition_expression operator!=(const value<std::int64_t>& left,
                                                     const value<std::int64_t>& right) {
  return !equals(left, right);
}
[[nodiscard]] inline condition_expression operator!=(const value<std::string>& left, const value<std::string>& right) {
  return !equals(left, right);
}
[[nodiscard]] inline condition_expression operator&&(const condition_expression& left,
                                                     const condition_expression& right) {
  return condition_expression(detail::logic_node("Fn::And", left, right));
}
[[nodiscard]] inline condition_expression operator||(const condition_expression& left,
                                                     const condition_expression& right) {
  return condition_expression(detail::logic_node("Fn::Or", left, right));
}

}  // namespace cfn

/// A condition of the template's: `service::condition` says when it holds.
///
///     constexpr sparta::condition is_prod{"IsProd"};
class condition {
 public:
  sparta::logical_id logical_id;

  constexpr explicit condition(sparta::logical_id name) : logical_id(name) {}
};

[[nodiscard]] inline cfn::condition_expression operator!(const condition& what) {
  return !cfn::condition_expression(what);
}
[[nodiscard]] inline cfn::condition_expression operator&&(const cfn::condition_expression& left,
                                                          const condition& right) {
  return left && cfn::condition_expression(right);
}
[[nodiscard]] inline cfn::condition_expression operator||(const cfn::condition_expression& left,
                                                          const condition& right) {
  return left || cfn::condition_expression(right);
}

namespace cfn {

inline condition_expression::condition_expression(const sparta::condition& declared)
    : value_base(detail::condition_node(declared.logical_id.text)) {}

/// `then` where the condition holds, else `otherwise`.
template <class T>
[[nodiscard]] value<T> if_(const sparta::condition& which, const value<T>& then,
                           const std::type_identity_t<value<T>>& otherwise) {
  return if_(which.logical_id, then, otherwise);
}

/// A condition's name where a resource or an output takes one.
class condition_name : public detail::value_base {
 public:
  condition_name() = default;
  condition_name(const sparta::condition& declared) : value_base(detail::text_node(declared.logical_id.text)) {}
};

}  // namespace cfn
}  // namespace sparta
