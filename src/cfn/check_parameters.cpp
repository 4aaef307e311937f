#include "cfn/checks.hpp"
#include "cfn/limits.hpp"
#include "cfn/parameter_value.hpp"
#include "cfn/remedies.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace sparta::cfn {
namespace {

void check_type(const owner& of, const std::string& type, findings& found) {
  constexpr std::array<std::string_view, 4> plain = {"CommaDelimitedList", "List<Number>", "Number", "String"};
  if (kind_of_parameter(type) != value_kind::elsewhere || type.starts_with("AWS::") || type.starts_with("List<AWS::"))
    return;
  found.add(
      of, fmt::format("'{}' is no type of a parameter. {}", type,
                      nearest_or(type, plain, "Use String, Number, List<Number>, CommaDelimitedList or one of AWS's")));
}

void check_constraints_fit(const owner& of, const parameter& declared, findings& found) {
  const auto kind = kind_of_parameter(declared.type);
  if (kind == value_kind::elsewhere) return;
  const bool numeric = kind == value_kind::number || kind == value_kind::numbers;
  const auto refuse = [&](bool given, std::string_view constraint, std::string_view belongs_to) {
    if (given)
      found.add(of, fmt::format("{} is for {}, and its type is {}. Take it out, or change the type.", constraint,
                                belongs_to, declared.type));
  };
  refuse(declared.min_length && kind != value_kind::text, "MinLength", "String");
  refuse(declared.max_length && kind != value_kind::text, "MaxLength", "String");
  refuse(declared.min_value && !numeric, "MinValue", "Number");
  refuse(declared.max_value && !numeric, "MaxValue", "Number");
  refuse(!declared.allowed_pattern.empty() && numeric, "AllowedPattern", "String and CommaDelimitedList");
}

void check_constraints_agree(const owner& of, const parameter& declared, findings& found) {
  const auto negative = [](const auto& length) { return length && *length < 0; };
  if (negative(declared.min_length) || negative(declared.max_length))
    found.add(of, "a length is negative. Give it 0 or more.");
  if (declared.min_length && declared.max_length && *declared.min_length > *declared.max_length)
    found.add(of, fmt::format("MinLength is {} and MaxLength is {}, so no value fits. Exchange them.",
                              *declared.min_length, *declared.max_length));
  if (declared.min_value && declared.max_value && *declared.min_value > *declared.max_value)
    found.add(of, fmt::format("MinValue is {} and MaxValue is {}, so no value fits. Exchange them.",
                              *declared.min_value, *declared.max_value));
  if (declared.min_length && std::cmp_greater(*declared.min_length, limits::parameter_value_bytes))
    found.add(of, fmt::format("MinLength is {}, and a value has at most {} bytes. Lower it.", *declared.min_length,
                              limits::parameter_value_bytes));
}

void check_values(const owner& of, const parameter& declared, findings& found) {
  const auto pattern = read_pattern(declared.allowed_pattern);
  if (pattern.malformed)
    found.add(of, fmt::format("AllowedPattern, {}, is no regular expression. Correct it.", declared.allowed_pattern));
  for (const auto& value : declared.allowed_values)
    if (const auto why = why_refused(declared, pattern, value); !why.empty())
      found.add(of, fmt::format("the allowed value {} {}. Change the one or the other.", quoted(value), why));
  if (!declared.default_value) return;
  const auto& given = *declared.default_value;
  const bool listed =
      kind_of_parameter(declared.type) == value_kind::text || kind_of_parameter(declared.type) == value_kind::number;
  if (listed && !declared.allowed_values.empty() &&
      std::ranges::find(declared.allowed_values, given) == declared.allowed_values.end())
    found.add(of, fmt::format("the default {} is not one of its allowed values. Add it to them, or choose one of {}.",
                              quoted(given), fmt::join(declared.allowed_values, ", ")));
  else if (const auto why = why_refused(declared, pattern, given); !why.empty())
    found.add(of, fmt::format("the default {} {}. Change the one or the other.", quoted(given), why));
}

}  // namespace

void check_parameters(const template_document& document, findings& found) {
  for (const auto& [name, declared] : document.parameters) {
    const auto of = parameter_owner(name);
    check_type(of, declared.type, found);
    check_constraints_fit(of, declared, found);
    check_constraints_agree(of, declared, found);
    check_values(of, declared, found);
    if (declared.description.size() > limits::parameter_description_characters)
      found.add(of, fmt::format("its description has {} characters, and CloudFormation takes {}. Shorten it.",
                                declared.description.size(), limits::parameter_description_characters));
  }
}

}  // namespace sparta::cfn
