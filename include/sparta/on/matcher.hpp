#pragma once
#include <sparta/on/detail/pattern_nodes.hpp>
#include <sparta/on/numeric_range.hpp>

#include <concepts>
#include <string>
#include <type_traits>

/// How a field of an event is matched, other than by being equal: docs/reference/patterns.md.
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
namespace sparta::on {

namespace detail {

/// What a field holds, or a matcher looks for.
enum class value_kind : unsigned char { text, number, truth, any, none };

template <operation What, value_kind Kind>
class matcher : public value_base {
 public:
  static constexpr operation what = What;
  static constexpr value_kind kind = Kind;
  explicit matcher(const node* made) : value_base(made) {}
};

using text_literal = cfn::value<std::string>;
template <operation What>
using text_matcher = matcher<What, value_kind::text>;

template <operation What>
[[nodiscard]] text_matcher<What> match_text(const text_literal& operand) {
  return text_matcher<What>(matcher_node(What, operand));
}

template <class T>
concept text_like = std::convertible_to<const T&, text_literal> && !std::same_as<T, std::nullptr_t>;
template <class T>
concept number_like = std::floating_point<T> || json::integer_number<T>;

}  // namespace detail

[[nodiscard]] inline auto prefix(const detail::text_literal& text) {
  return detail::match_text<detail::operation::prefix>(text);
}
[[nodiscard]] inline auto suffix(const detail::text_literal& text) {
  return detail::match_text<detail::operation::suffix>(text);
}
[[nodiscard]] inline auto equals_ignore_case(const detail::text_literal& text) {
  return detail::match_text<detail::operation::equals_ignore_case>(text);
}
[[nodiscard]] inline auto prefix_ignore_case(const detail::text_literal& text) {
  return detail::match_text<detail::operation::prefix_ignore_case>(text);
}
[[nodiscard]] inline auto suffix_ignore_case(const detail::text_literal& text) {
  return detail::match_text<detail::operation::suffix_ignore_case>(text);
}
/// `*` stands for any text, `\*` for a star and `\\` for a backslash.
[[nodiscard]] inline auto wildcard(const detail::text_literal& text) {
  return detail::match_text<detail::operation::wildcard>(text);
}
/// An address of a block: `10.0.0.0/24`, also of IPv6.
[[nodiscard]] inline auto cidr(const detail::text_literal& block) {
  return detail::match_text<detail::operation::cidr>(block);
}

/// Whether there is such a field at all.
[[nodiscard]] inline auto exists(bool truth) {
  return detail::matcher<detail::operation::exists, detail::value_kind::any>(detail::exists_node(truth));
}

namespace detail {
template <class... Values>
constexpr void are_of_one_kind() {
  static_assert(
      sizeof...(Values) > 0 && ((text_like<Values> && ...) || (number_like<Values> && ...)),
      "sparta: anything_but takes texts, or numbers, or one of prefix, suffix, equals_ignore_case and wildcard");
}
template <class Literal>
[[nodiscard]] cfn::unchecked node_of(const Literal& literal) {
  if constexpr (text_like<Literal>)
    return cfn::unchecked(text_literal(literal));
  else
    return cfn::unchecked(cfn::value<double>(literal));
}
}  // namespace detail

/// Any value but these. A field that is not there is not matched.
template <class... Values>
[[nodiscard]] auto anything_but(const Values&... values) {
  detail::are_of_one_kind<Values...>();
  constexpr auto kind = (detail::text_like<Values> && ...) ? detail::value_kind::text : detail::value_kind::number;
  if constexpr (sizeof...(Values) > 0) {
    const detail::value_base all[] = {detail::node_of(values)...};
    return detail::matcher<detail::operation::anything_but, kind>(detail::anything_but_node(all, sizeof...(Values)));
  }
}

namespace detail {
template <operation What>
inline constexpr operation opposite_of = operation::anything_but;
template <>
inline constexpr operation opposite_of<operation::prefix> = operation::anything_but_prefix;
template <>
inline constexpr operation opposite_of<operation::suffix> = operation::anything_but_suffix;
template <>
inline constexpr operation opposite_of<operation::equals_ignore_case> = operation::anything_but_ignore_case;
template <>
inline constexpr operation opposite_of<operation::wildcard> = operation::anything_but_wildcard;
}  // namespace detail

/// Any value that the matcher doesn't match: `anything_but(prefix("us-"))`.
template <detail::operation What>
[[nodiscard]] auto anything_but(const detail::text_matcher<What>& matched) {
  constexpr auto opposite = detail::opposite_of<What>;
  static_assert(
      opposite != detail::operation::anything_but,
      "sparta: anything_but takes texts, or numbers, or one of prefix, suffix, equals_ignore_case and wildcard");
  return detail::text_matcher<opposite>(detail::matcher_node(opposite, matched));
}

}  // namespace sparta::on
