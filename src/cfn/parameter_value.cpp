#include "cfn/parameter_value.hpp"

#include "base/strings.hpp"
#include "base/utf8.hpp"
#include "cfn/limits.hpp"
#include "cfn/remedies.hpp"

#include <charconv>
#include <string_view>
#include <utility>

namespace sparta::cfn {
namespace {

std::optional<double> to_number(std::string_view text) {
  text = base::trim(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (wrong != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::size_t characters_in(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count) text.remove_prefix(std::max<std::size_t>(1, base::utf8_character(text)));
  return count;
}

std::string written(double number) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

std::string why_no_number(const parameter& of, const std::string& value) {
  const auto number = to_number(value);
  if (!number) return "is no number";
  if (of.min_value && *number < *of.min_value) return "is less than MinValue, " + written(*of.min_value);
  if (of.max_value && *number > *of.max_value) return "is more than MaxValue, " + written(*of.max_value);
  return {};
}

std::string why_no_text(const parameter& of, const parameter_pattern& pattern, const std::string& value) {
  const auto characters = characters_in(value);
  if (of.min_length && std::cmp_less(characters, *of.min_length))
    return "has " + std::to_string(characters) + " characters, and MinLength is " + std::to_string(*of.min_length);
  if (of.max_length && std::cmp_greater(characters, *of.max_length))
    return "has " + std::to_string(characters) + " characters, and MaxLength is " + std::to_string(*of.max_length);
  if (pattern.expression && !std::regex_match(value, *pattern.expression))
    return "does not match AllowedPattern, " + of.allowed_pattern;
  return {};
}

}  // namespace

value_kind kind_of_parameter(std::string_view type) {
  if (type == "String") return value_kind::text;
  if (type == "Number") return value_kind::number;
  if (type == "List<Number>") return value_kind::numbers;
  if (type == "CommaDelimitedList") return value_kind::texts;
  return value_kind::elsewhere;
}

std::string why_refused(const parameter& of, const parameter_pattern& pattern, const std::string& value) {
  if (value.size() > limits::parameter_value_bytes)
    return "has " + std::to_string(value.size()) + " bytes, and CloudFormation takes " +
           std::to_string(limits::parameter_value_bytes);
  const auto kind = kind_of_parameter(of.type);
  if (kind == value_kind::text) return why_no_text(of, pattern, value);
  if (kind == value_kind::number) return why_no_number(of, value);
  if (kind == value_kind::elsewhere || value.empty()) return {};
  for (const auto& each : base::split(value, ',')) {
    auto why = kind == value_kind::numbers ? why_no_number(of, each)
                                           : why_no_text({.allowed_pattern = of.allowed_pattern}, pattern, each);
    if (!why.empty()) return "has the element " + quoted(each) + ", which " + why;
  }
  return {};
}

}  // namespace sparta::cfn
