#include "cfn/calls.hpp"
#include "cfn/checks.hpp"
#include "cfn/limits.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cfn {
namespace {

bool is_export_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' || c == '-';
}

/// What is left to a function is known only in the stack.
bool is_computed(const json::value& value) {
  bool calls = false;
  each_call(value, "", [&](const call&) { calls = true; });
  return calls;
}

void check_value(const owner& of, const json::value& value, findings& found) {
  if (value.is_null()) return found.add(of, "it has no value. Give it one.");
  if ((value.is_object() || value.is_array()) && !is_computed(value))
    found.add(of, fmt::format("its value is an {}, and an output is a text. Encode it, with Fn::ToJsonString say.",
                              name_of(value.kind())));
}

void check_export(const owner& of, const json::value& name, findings& found) {
  if (name.is_null() || is_computed(name)) return;
  if (!name.is_string()) return found.add(of, "its export's name is no text. Write it as one.");
  const auto& text = name.as_string();
  if (text.empty() || !std::ranges::all_of(text, is_export_character))
    found.add(of, fmt::format("it is exported as '{}', and such a name is made of letters, digits, colons and hyphens. "
                              "Rename the export.",
                              text));
  if (text.size() > limits::name_characters)
    found.add(of, fmt::format("its export's name has {} characters, and CloudFormation takes {}. Shorten it.",
                              text.size(), limits::name_characters));
}

}  // namespace

void check_outputs(const template_document& document, findings& found) {
  std::map<std::string, std::string_view> exported;
  for (const auto& [name, output] : document.outputs) {
    const auto of = output_owner(name);
    check_value(of, output.value, found);
    check_export(of, output.export_name, found);
    if (output.export_name.is_null() || !output.condition.empty()) continue;
    const auto [first, is_first] = exported.try_emplace(json::write(output.export_name), name);
    if (!is_first)
      found.add(of, fmt::format("output '{}' is exported under the same name, {}. Rename one of the exports.",
                                first->second, first->first));
  }
}

}  // namespace sparta::cfn
