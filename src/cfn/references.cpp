#include "cfn/references.hpp"

#include "base/strings.hpp"

#include <algorithm>
#include <utility>

namespace sparta::cfn {
namespace {

/// `Name.Attribute` at its first dot: logical ids have none, attributes may.
std::pair<std::string, std::string> split_attribute(std::string_view dotted) {
  const auto dot = dotted.find('.');
  if (dot == std::string_view::npos) return {std::string(dotted), {}};
  return {std::string(dotted.substr(0, dot)), std::string(dotted.substr(dot + 1))};
}

void add_get_att(const call& made, std::vector<reference>& to) {
  if (made.argument.is_string()) {
    auto [name, attribute] = split_attribute(made.argument.as_string());
    if (!attribute.empty()) to.push_back({"Fn::GetAtt", std::move(name), std::move(attribute), made.path});
  } else if (made.argument.is_array()) {
    const auto& parts = made.argument.as_array();
    if (parts.size() != 2 || !parts[0].is_string()) return;
    // An attribute that an expression names is known to exist only when the stack is made.
    const std::string attribute = parts[1].is_string() ? parts[1].as_string() : "*";
    to.push_back({"Fn::GetAtt", parts[0].as_string(), attribute, made.path});
  }
}

void add_sub(const call& made, std::vector<reference>& to) {
  const auto* text = sub_text(made.argument);
  if (text == nullptr) return;
  const json::value* own =
      made.argument.is_array() && made.argument.as_array().size() > 1 ? &made.argument.as_array()[1] : nullptr;
  for (const auto& variable : sub_names(*text)) {
    if (!is_sub_name(variable)) continue;
    if (own != nullptr && own->find(variable) != nullptr) continue;
    auto [name, attribute] = split_attribute(variable);
    to.push_back({"Fn::Sub", std::move(name), std::move(attribute), made.path});
  }
}

}  // namespace

std::vector<std::string> sub_names(std::string_view text) {
  std::vector<std::string> names;
  for (auto begin = text.find("${"); begin != std::string_view::npos; begin = text.find("${")) {
    text.remove_prefix(begin + 2);
    const auto end = text.find('}');
    if (end == std::string_view::npos) break;
    if (!text.starts_with('!')) names.emplace_back(base::trim(text.substr(0, end)));
    text.remove_prefix(end);
  }
  return names;
}

bool is_sub_name(std::string_view name) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           c == ':';
  };
  return !name.empty() && std::ranges::all_of(name, allowed);
}

const std::string* sub_text(const json::value& argument) {
  const auto* text = &argument;
  if (argument.is_array()) text = argument.as_array().empty() ? nullptr : &argument.as_array().front();
  return text != nullptr && text->is_string() ? &text->as_string() : nullptr;
}

std::vector<reference> references_in(const json::value& root, const std::string& path) {
  std::vector<reference> found;
  each_call(root, path, [&](const call& made) {
    if (made.function == "Ref" && made.argument.is_string())
      found.push_back({"Ref", made.argument.as_string(), {}, made.path});
    else if (made.function == "Fn::GetAtt")
      add_get_att(made, found);
    else if (made.function == "Fn::Sub")
      add_sub(made, found);
  });
  return found;
}

}  // namespace sparta::cfn
