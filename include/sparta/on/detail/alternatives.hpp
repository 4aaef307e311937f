#pragma once
#include <sparta/detail/program.hpp>
#include <sparta/json/detail/enum_names.hpp>
#include <sparta/json/detail/shape.hpp>
#include <sparta/on/matcher.hpp>

#include <array>

namespace sparta::on::detail {

template <class A>
concept matcher_like = requires {
  A::what;
  A::kind;
};

/// What an alternative of a field's list looks for.
template <class A>
consteval value_kind kind_of_alternative() {
  if constexpr (matcher_like<A>)
    return A::kind;
  else if constexpr (std::same_as<A, numeric_range> || number_like<A> || std::same_as<A, cfn::value<std::int64_t>> ||
                     std::same_as<A, cfn::value<double>>)
    return value_kind::number;
  else if constexpr (std::same_as<A, bool> || std::same_as<A, cfn::value<bool>>)
    return value_kind::truth;
  else if constexpr (std::same_as<A, std::nullptr_t> || std::same_as<A, cfn::unchecked>)
    return value_kind::any;
  else if constexpr (json::detail::fixed_enum<A>)
    return value_kind::text;
  else
    return text_like<A> ? value_kind::text : value_kind::none;
}

template <dialect Which, class A>
consteval bool has_operation() {
  if constexpr (matcher_like<A>)
    return has(Which, A::what);
  else
    return true;
}

template <value_kind Field, class A>
consteval bool fits() {
  constexpr auto kind = kind_of_alternative<A>();
  return kind != value_kind::none && (Field == value_kind::any || kind == value_kind::any || kind == Field);
}

template <dialect Which, value_kind Field, class... Alternatives>
constexpr void check_alternatives() {
  static_assert(sizeof...(Alternatives) > 0, "sparta: a field is matched by at least one alternative");
  static_assert((fits<Field, Alternatives>() && ...),
                "sparta: this alternative matches no value of the field: text is for text, numbers and numeric for "
                "numbers, true and false for truth");
  static_assert((has_operation<Which, Alternatives>() && ...),
                "sparta: only EventBridge's rules have every matcher; an event source mapping has prefix, suffix, "
                "equals_ignore_case, numeric, exists and anything_but of values, a topic also cidr and anything_but of "
                "a prefix");
}

template <class Field, class... Alternatives>
constexpr void check_enumerators() {
  static_assert(((!std::is_enum_v<Alternatives> || std::same_as<Alternatives, Field>)&&...),
                "sparta: this enumerator is of another enum than the field");
}

/// The enumerator as JSON names it, or its number when it has no name.
template <class Enum>
[[nodiscard]] cfn::unchecked enumerator_of(Enum given) {
  for (std::size_t i = 0; i < json::detail::enumerator_values<Enum>.size(); ++i)
    if (static_cast<Enum>(json::detail::enumerator_values<Enum>[i]) == given)
      return cfn::unchecked(text_literal(json::detail::enumerator_names<Enum>[i]));
  return cfn::unchecked(cfn::value<double>(static_cast<std::int64_t>(given)));
}

template <class A>
[[nodiscard]] cfn::unchecked alternative_of(const A& given) {
  if constexpr (std::derived_from<A, value_base>)
    return cfn::unchecked(given);
  else if constexpr (std::same_as<A, numeric_range>)
    return cfn::unchecked(numeric_node(given));
  else if constexpr (std::same_as<A, bool>)
    return cfn::unchecked(cfn::detail::boolean_node(given));
  else if constexpr (std::same_as<A, std::nullptr_t>)
    return cfn::unchecked(null_node());
  else if constexpr (json::detail::fixed_enum<A>)
    return enumerator_of(given);
  else
    return node_of(given);
}

/// `pattern` and a field more, whose value is one of the alternatives.
template <dialect Which, value_kind Field, class... Alternatives>
[[nodiscard]] const node* with_field(const value_base& pattern, const std::string_view* path, std::size_t depth,
                                     const Alternatives&... alternatives) {
  check_alternatives<Which, Field, Alternatives...>();
  if constexpr (!sparta::detail::in_bootstrap && sizeof...(Alternatives) > 0 && (fits<Field, Alternatives>() && ...)) {
    const value_base all[] = {alternative_of(alternatives)...};
    return with_field_node(pattern, path, depth, all, sizeof...(Alternatives));
  } else {
    return nullptr;
  }
}

}  // namespace sparta::on::detail
