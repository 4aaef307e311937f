#include "deploy/expression_text.hpp"

#include <sparta/json/write.hpp>

namespace sparta::deploy {
namespace {

using text = std::optional<std::string>;

/// The function's argument, when `what` is a call of it.
const json::value* argument_of(const json::value& what, std::string_view function) {
  return what.is_object() && what.as_object().size() == 1 ? what.find(function) : nullptr;
}

/// `["Table", "Arn"]`, or `Table.Arn`.
text attribute_name(const json::value& what) {
  if (what.is_string()) return what.as_string();
  if (!what.is_array() || what.as_array().size() != 2) return {};
  const auto& parts = what.as_array();
  if (!parts[0].is_string() || !parts[1].is_string()) return {};
  return parts[0].as_string() + "." + parts[1].as_string();
}

/// `${!Literal}` is the text `${Literal}`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
text substituted(std::string_view pattern, const json::value* variables, const reference_text& stands_for) {
  std::string made;
  for (std::size_t at = 0; at < pattern.size();) {
    const auto begin = pattern.find("${", at);
    const auto end = begin == std::string_view::npos ? begin : pattern.find('}', begin);
    made += pattern.substr(at, end == std::string_view::npos ? end : begin - at);
    if (end == std::string_view::npos) break;
    const auto name = pattern.substr(begin + 2, end - begin - 2);
    const auto* given = variables == nullptr ? nullptr : variables->find(name);
    const auto value = name.starts_with('!') ? text("${" + std::string(name.substr(1)) + "}")
                       : given != nullptr    ? expression_text(*given, stands_for)
                                             : text(stands_for(name));
    if (!value) return {};
    made += *value;
    at = end + 1;
  }
  return made;
}

text sub_text(const json::value& what, const reference_text& stands_for) {
  if (what.is_string()) return substituted(what.as_string(), nullptr, stands_for);
  if (!what.is_array() || what.as_array().size() != 2 || !what.as_array()[0].is_string()) return {};
  return substituted(what.as_array()[0].as_string(), &what.as_array()[1], stands_for);
}

text join_text(const json::value& what, const reference_text& stands_for) {
  if (!what.is_array() || what.as_array().size() != 2) return {};
  const auto& parts = what.as_array();
  if (!parts[0].is_string() || !parts[1].is_array()) return {};
  text made;
  for (const auto& each : parts[1].as_array()) {
    const auto part = expression_text(each, stands_for);
    if (!part) return {};
    made = made ? *made + parts[0].as_string() + *part : *part;
  }
  return made.value_or("");
}

}  // namespace

text expression_text(const json::value& what, const reference_text& stands_for) {
  if (what.is_string()) return what.as_string();
  if (const auto* name = argument_of(what, "Ref"); name != nullptr && name->is_string())
    return stands_for(name->as_string());
  if (const auto* names = argument_of(what, "Fn::GetAtt")) {
    const auto name = attribute_name(*names);
    return name ? text(stands_for(*name)) : text();
  }
  if (const auto* pattern = argument_of(what, "Fn::Sub")) return sub_text(*pattern, stands_for);
  if (const auto* parts = argument_of(what, "Fn::Join")) return join_text(*parts, stands_for);
  return {};
}

std::string shown_text(const json::value& what) {
  const auto made = expression_text(what, [](std::string_view name) { return "${" + std::string(name) + "}"; });
  return made ? *made : json::write(what);
}

}  // namespace sparta::deploy
