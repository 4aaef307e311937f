#include "cfn/parameter_pattern.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace sparta::cfn {
namespace {

bool is_java_only(std::string_view pattern) {
  constexpr std::array<std::string_view, 16> marks = {"\\p",  "\\P", "\\Q", "\\A", "\\z", "\\Z", "\\h", "\\R",
                                                      "\\x{", "(?<", "(?>", "(?i", "(?s", "++",  "*+",  "&&"};
  // Beyond ASCII, std::regex compares bytes where Java compares characters.
  const bool ascii = std::ranges::all_of(pattern, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  return !ascii || std::ranges::any_of(marks, [&](auto mark) { return pattern.find(mark) != std::string_view::npos; });
}

}  // namespace

parameter_pattern read_pattern(const std::string& text) {
  if (text.empty() || is_java_only(text)) return {};
  // libstdc++'s own: time grows with the value's length, where by default "(a+)+b" takes a text of 40 `a` for hours.
  // Back references, which it can't do, are a matter of complexity below.
  constexpr auto dialect = std::regex::ECMAScript | std::regex_constants::__polynomial;
  try {
    return {.expression = std::regex(text, dialect)};
  } catch (const std::regex_error& wrong) {
    // A pattern that is only too large for this implementation may be well formed.
    const bool too_large = wrong.code() == std::regex_constants::error_space ||
                           wrong.code() == std::regex_constants::error_complexity ||
                           wrong.code() == std::regex_constants::error_stack;
    return {.malformed = !too_large};
  }
}

}  // namespace sparta::cfn
