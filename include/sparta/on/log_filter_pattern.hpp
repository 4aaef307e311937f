#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace sparta {

/// Rules that a constant expression is held to; names.hpp says how.
namespace rules {
void log_filter_pattern_must_close_its_quotes_percent_signs_and_brackets();
void log_filter_pattern_must_have_at_most_1024_characters();
}  // namespace rules

namespace on {

/// Which events of a log group a subscription gets: `"{ $.level = \"ERROR\" }"`, `"?ERROR ?WARN"`; empty: all.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
struct log_filter_pattern {
  std::string_view text{};

  constexpr log_filter_pattern() = default;
  template <std::size_t N>
  consteval log_filter_pattern(const char (&literal)[N]) : text(literal, N - 1) {
    if (text.size() > 1024) rules::log_filter_pattern_must_have_at_most_1024_characters();
    if (!is_closed(text)) rules::log_filter_pattern_must_close_its_quotes_percent_signs_and_brackets();
  }
  /// For a pattern known only at run time; `validate()` checks it. The text must live until the declaration that takes
  /// it returns.
  [[nodiscard]] static constexpr log_filter_pattern at_run_time(std::string_view text) {
    return log_filter_pattern(text, 0);
  }

  /// Whether each quote, percent sign (around a regular expression) and bracket has its other half.
  [[nodiscard]] static constexpr bool is_closed(std::string_view text) {
    std::array<char, 64> expected{};
    std::size_t depth = 0;
    char inside = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      if (inside != 0) {
        if (c == '\\')
          ++i;
        else if (c == inside)
          inside = 0;
      } else if (c == '"' || c == '%') {
        inside = c;
      } else if (const auto open = std::string_view("{[(").find(c); open != std::string_view::npos) {
        if (depth == expected.size()) return false;
        expected[depth++] = std::string_view("}])")[open];
      } else if (c == '}' || c == ']' || c == ')') {
        if (depth == 0 || expected[--depth] != c) return false;
      }
    }
    return inside == 0 && depth == 0;
  }

 private:
  constexpr log_filter_pattern(std::string_view unchecked, int) : text(unchecked) {}
};

/// What is wrong, in words; empty when nothing is.
[[nodiscard]] std::string problem_of(const log_filter_pattern& pattern);

}  // namespace on
}  // namespace sparta
