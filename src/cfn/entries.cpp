#include "cfn/entries.hpp"

#include "base/strings.hpp"

#include <sparta/json/write.hpp>

#include <utility>

namespace sparta::cfn {
namespace {

json::value member(const json::value& of, std::string_view name) {
  const json::value* found = of.find(name);
  return found == nullptr ? json::value() : *found;
}

std::string text_member(const json::value& of, std::string_view name) {
  const json::value found = member(of, name);
  return found.is_string() ? found.as_string() : std::string();
}

/// In a parameter all literals are text.
std::string literal_text(const json::value& literal) {
  return literal.is_string() ? literal.as_string() : json::write(literal);
}

std::optional<double> number_member(const json::value& of, std::string_view name) {
  const json::value found = member(of, name);
  return found.is_number() ? std::optional(found.as_double()) : std::nullopt;
}

std::optional<std::int64_t> integer_member(const json::value& of, std::string_view name) {
  const json::value found = member(of, name);
  return found.is_number() ? found.to_int64() : std::nullopt;
}

/// The first member that is, or holds, an expression.
std::string expression_in(const json::value& options) {
  if (!options.is_object()) return {};
  for (const auto& [name, value] : options.as_object()) {
    if (value.is_object()) return name;
    if (value.is_array())
      for (const auto& element : value.as_array())
        if (element.is_object()) return name;
  }
  return {};
}

}  // namespace

result<parameter> parameter_of(std::string_view type, const json::value& options) {
  if (const auto name = expression_in(options); !name.empty())
    return error{.kind = error_kind::model,
                 .message = name +
                            " is an expression, and CloudFormation takes none here. "
                            "Give literals"};
  parameter made{.type = std::string(type),
                 .description = text_member(options, "Description"),
                 .allowed_pattern = text_member(options, "AllowedPattern"),
                 .min_length = integer_member(options, "MinLength"),
                 .max_length = integer_member(options, "MaxLength"),
                 .min_value = number_member(options, "MinValue"),
                 .max_value = number_member(options, "MaxValue"),
                 .constraint_description = text_member(options, "ConstraintDescription"),
                 .no_echo = member(options, "NoEcho") == json::value(true)};
  if (const auto other = text_member(options, "Type"); !other.empty()) made.type = other;
  if (const auto value = member(options, "Default"); !value.is_null()) made.default_value = literal_text(value);
  if (const auto values = member(options, "AllowedValues"); values.is_array())
    for (const auto& each : values.as_array()) made.allowed_values.push_back(literal_text(each));
  return made;
}

output output_of(json::value value, const json::value& options) {
  return {.value = std::move(value),
          .description = text_member(options, "Description"),
          .export_name = member(options, "Export"),
          .condition = text_member(options, "Condition")};
}

void apply_options(const resource_options& options, resource& to) {
  if (const json::value condition = options.condition; condition.is_string()) to.condition = condition.as_string();
  to.creation_policy = options.creation_policy;
  to.update_policy = options.update_policy;
  if (options.deletion_policy) to.deletion_policy = options.deletion_policy;
  if (options.update_replace_policy.given) to.update_replace_policy = options.update_replace_policy.value;
  if (const json::value others = options.depends_on; others.is_array())
    for (const auto& other : others.as_array()) to.depends_on.push_back(literal_text(other));
  const json::value metadata = options.metadata;
  if (!metadata.is_object()) return;
  if (!to.metadata.is_object()) to.metadata = json::object{};
  for (const auto& [name, value] : metadata.as_object()) to.metadata.as_object()[name] = value;
}

}  // namespace sparta::cfn
