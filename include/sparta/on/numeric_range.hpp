#pragma once
#include <string_view>

namespace sparta {

/// Rules that a constant expression is held to; names.hpp says how.
namespace rules {
void numeric_operator_is_one_of_less_less_or_equal_equal_greater_or_equal_greater();
void numeric_range_has_a_lower_bound_then_an_upper_bound();
void numeric_range_is_empty();
void numeric_bound_must_be_from_minus_5e9_to_5e9();
}  // namespace rules

namespace on {

/// One comparison, or a lower and an upper bound; `second_operator` is null for one.
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
struct numeric_range {
  const char* first_operator;
  double first;
  const char* second_operator = nullptr;
  double second = 0;
};

namespace detail {

constexpr bool is_lower(std::string_view symbol) { return symbol == ">" || symbol == ">="; }
constexpr bool is_upper(std::string_view symbol) { return symbol == "<" || symbol == "<="; }
constexpr bool is_in_range(double bound) { return bound >= -5e9 && bound <= 5e9; }

}  // namespace detail

/// `numeric(">=", 100)`: one of `<`, `<=`, `=`, `>=` and `>`.
[[nodiscard]] consteval numeric_range numeric(const char* symbol, double bound) {
  if (!detail::is_lower(symbol) && !detail::is_upper(symbol) && std::string_view(symbol) != "=")
    rules::numeric_operator_is_one_of_less_less_or_equal_equal_greater_or_equal_greater();
  if (!detail::is_in_range(bound)) rules::numeric_bound_must_be_from_minus_5e9_to_5e9();
  return {.first_operator = symbol, .first = bound};
}

/// `numeric(">", 0, "<=", 5)`.
[[nodiscard]] consteval numeric_range numeric(const char* lower, double from, const char* upper, double to) {
  if (!detail::is_lower(lower) || !detail::is_upper(upper))
    rules::numeric_range_has_a_lower_bound_then_an_upper_bound();
  if (!detail::is_in_range(from) || !detail::is_in_range(to)) rules::numeric_bound_must_be_from_minus_5e9_to_5e9();
  if (from >= to) rules::numeric_range_is_empty();
  return {.first_operator = lower, .first = from, .second_operator = upper, .second = to};
}

}  // namespace on
}  // namespace sparta
