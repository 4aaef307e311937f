#pragma once
#include <sparta/cfn/template_document.hpp>
#include <sparta/json/value.hpp>

namespace sparta::testing {

/// A template's JSON as the document that renders to it. Whatever is not there, or of another kind, is left as it is
/// by default: tests and fuzzers write broken templates on purpose.
class template_reader {
 public:
  [[nodiscard]] static cfn::template_document read(const json::value& text) {
    cfn::template_document document{.description = string_of(text, "Description"),
                                    .metadata = value_of(text, "Metadata")};
    each(text, "Parameters",
         [&](const auto& name, const auto& value) { document.parameters[name] = parameter(value); });
    each(text, "Mappings", [&](const auto& name, const auto& value) { document.mappings[name] = value; });
    each(text, "Conditions", [&](const auto& name, const auto& value) { document.conditions[name] = value; });
    each(text, "Resources", [&](const auto& name, const auto& value) { document.resources[name] = resource(value); });
    each(text, "Outputs", [&](const auto& name, const auto& value) { document.outputs[name] = output(value); });
    return document;
  }

 private:
  template <class Visit>
  static void each(const json::value& in, std::string_view section, Visit visit) {
    const auto* entries = in.find(section);
    if (entries == nullptr || !entries->is_object()) return;
    for (const auto& [name, value] : entries->as_object()) visit(name, value);
  }

  static json::value value_of(const json::value& in, std::string_view name) {
    const auto* value = in.find(name);
    return value != nullptr ? *value : json::value();
  }

  static std::string string_of(const json::value& in, std::string_view name) {
    const auto value = value_of(in, name);
    return value.is_string() ? value.as_string() : std::string();
  }

  static std::vector<std::string> strings_of(const json::value& in, std::string_view name) {
    const auto value = value_of(in, name);
    if (value.is_string()) return {value.as_string()};
    std::vector<std::string> strings;
    if (value.is_array())
      for (const auto& one : value.as_array())
        if (one.is_string()) strings.push_back(one.as_string());
    return strings;
  }

  static std::optional<double> number_of(const json::value& in, std::string_view name) {
    const auto value = value_of(in, name);
    return value.is_number() ? std::optional(value.as_double()) : std::nullopt;
  }

  static cfn::parameter parameter(const json::value& from) {
    cfn::parameter made{.type = string_of(from, "Type"),
                        .description = string_of(from, "Description"),
                        .allowed_values = strings_of(from, "AllowedValues"),
                        .allowed_pattern = string_of(from, "AllowedPattern")};
    if (value_of(from, "Default").is_string()) made.default_value = string_of(from, "Default");
    made.min_length = value_of(from, "MinLength").to_int64();
    made.max_length = value_of(from, "MaxLength").to_int64();
    made.min_value = number_of(from, "MinValue");
    made.max_value = number_of(from, "MaxValue");
    made.no_echo = value_of(from, "NoEcho") == json::value(true);
    return made;
  }

  static cfn::resource resource(const json::value& from) {
    return {.type = string_of(from, "Type"),
            .properties = value_of(from, "Properties"),
            .depends_on = strings_of(from, "DependsOn"),
            .condition = string_of(from, "Condition"),
            .metadata = value_of(from, "Metadata")};
  }

  static cfn::output output(const json::value& from) {
    return {.value = value_of(from, "Value"),
            .description = string_of(from, "Description"),
            .export_name = value_of(value_of(from, "Export"), "Name"),
            .condition = string_of(from, "Condition")};
  }
};

}  // namespace sparta::testing
