#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/names.hpp>

#include <initializer_list>

/// Intrinsic functions as typed values.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
namespace sparta::cfn {

namespace detail {

[[nodiscard]] const node* ref_node(std::string_view name);
[[nodiscard]] const node* get_att_node(std::string_view name, std::string_view attribute);
[[nodiscard]] const node* sub_node(std::string_view text);
[[nodiscard]] const node* join_node(std::string_view separator, const value_base& parts);
[[nodiscard]] const node* if_node(std::string_view condition, const value_base& then, const value_base& otherwise);

}  // namespace detail

/// The value of a parameter or the identity of a resource, by name; a handle's own `ref()` can't be misspelt.
template <class T = std::string>
[[nodiscard]] value<T> ref(sparta::logical_id name) {
  return unchecked(detail::ref_node(name.text));
}

/// An attribute by name, of a type to be stated; a handle's own member functions know both.
template <class T = std::string>
[[nodiscard]] value<T> get_att(sparta::logical_id name, std::string_view attribute) {
  return unchecked(detail::get_att_node(name.text, attribute));
}

/// `text` with `${Name}`, `${Name.Attribute}` and `${AWS::…}` filled in.
[[nodiscard]] inline value<std::string> sub(const char* text) { return unchecked(detail::sub_node(text)); }

[[nodiscard]] inline value<std::string> join(std::string_view separator, const value<list<std::string>>& parts) {
  return unchecked(detail::join_node(separator, parts));
}

/// `then` where the named condition holds, else `otherwise`.
template <class T>
[[nodiscard]] value<T> if_(sparta::logical_id condition, const value<T>& then,
                           const std::type_identity_t<value<T>>& otherwise) {
  return unchecked(detail::if_node(condition.text, then, otherwise));
}

/// The same expression as another type, where AWS documents it as text: a port that is an attribute, say.
template <class T>
[[nodiscard]] value<T> as(const detail::value_base& expression) {
  return unchecked(expression);
}

/// Leaves the property out, as if it had not been written: for a branch of `if_`.
template <class T>
[[nodiscard]] value<T> no_value() {
  return unchecked(detail::ref_node("AWS::NoValue"));
}

}  // namespace sparta::cfn
