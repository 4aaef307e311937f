#pragma once
#include <sparta/cfn/expressions.hpp>

/// The intrinsic functions that `expressions.hpp` leaves out. `Fn::ForEach` has no counterpart: a loop in `main` does
/// it.
namespace sparta::cfn {

namespace detail {
/// `{function: argument}`, and `{function: [argument, …]}`.
[[nodiscard]] const node* call_node(const char* function, const value_base& argument);
[[nodiscard]] const node* call_node(const char* function, const value_base* arguments, std::size_t count);
[[nodiscard]] const node* sub_node(std::string_view text, const value_base& variables);

template <class... Arguments>
[[nodiscard]] unchecked call(const char* function, const Arguments&... arguments) {
  const value_base all[] = {arguments...};
  return unchecked(call_node(function, all, sizeof...(Arguments)));
}
}  // namespace detail

/// `text` with `${Name}` filled in from `variables` first: `sub("${Host}/x", {{"Host", api.ref()}})`.
[[nodiscard]] inline value<std::string> sub(const char* text, const value<map<std::string>>& variables) {
  return unchecked(detail::sub_node(text, variables));
}

/// The element of that index, the first being 0.
template <class T = std::string>
[[nodiscard]] value<T> select(const value<std::int64_t>& index, const value<list<T>>& from) {
  return detail::call("Fn::Select", index, from);
}

[[nodiscard]] inline value<list<std::string>> split(const value<std::string>& separator,
                                                    const value<std::string>& text) {
  return detail::call("Fn::Split", separator, text);
}

/// `count` blocks of `block`, each of 2^`cidr_bits` addresses: 8 bits make a /24.
[[nodiscard]] inline value<list<std::string>> cidr(const value<std::string>& block, const value<std::int64_t>& count,
                                                   const value<std::int64_t>& cidr_bits) {
  return detail::call("Fn::Cidr", block, count, cidr_bits);
}

/// The region's availability zones; of the stack's own region by default.
[[nodiscard]] inline value<list<std::string>> get_azs(const value<std::string>& region = "") {
  return unchecked(detail::call_node("Fn::GetAZs", region));
}

[[nodiscard]] inline value<std::string> base64(const value<std::string>& text) {
  return unchecked(detail::call_node("Fn::Base64", text));
}

/// What another stack of the account and region exports.
[[nodiscard]] inline value<std::string> import_value(const value<std::string>& export_name) {
  return unchecked(detail::call_node("Fn::ImportValue", export_name));
}

/// An object or list as JSON text. The template then names the transform AWS::LanguageExtensions.
[[nodiscard]] inline value<std::string> to_json_string(const value<json::value>& any) {
  return unchecked(detail::call_node("Fn::ToJsonString", any));
}

/// How many elements a list has, a parameter's say. The template then names the transform AWS::LanguageExtensions.
template <class T>
[[nodiscard]] value<std::int64_t> length(const value<list<T>>& of) {
  return unchecked(detail::call_node("Fn::Length", of));
}

}  // namespace sparta::cfn
