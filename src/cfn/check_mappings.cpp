#include "cfn/calls.hpp"
#include "cfn/checks.hpp"
#include "cfn/limits.hpp"
#include "cfn/remedies.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cfn {
namespace {

bool is_mapped_value(const json::value& value) {
  const auto scalar = [](const json::value& one) { return one.is_string() || one.is_number() || one.is_bool(); };
  return scalar(value) || (value.is_array() && std::ranges::all_of(value.as_array(), scalar));
}

void check_attributes(const owner& of, std::string_view key, const json::object& attributes, findings& found) {
  if (attributes.size() > limits::mapping_attributes)
    found.add(of, fmt::format("'{}' has {} attributes, and CloudFormation takes {}. Divide it into several mappings.",
                              key, attributes.size(), limits::mapping_attributes));
  for (const auto& [name, value] : attributes)
    if (!is_mapped_value(value))
      found.add(of, fmt::format("'{}' of '{}' is neither a text nor a list of texts. Write it as one.", name, key));
}

void check_mapping(std::string_view name, const json::value& mapping, findings& found) {
  const auto of = mapping_owner(name);
  if (!mapping.is_object() || mapping.as_object().empty())
    return found.add(of, "it maps nothing. Give it keys, each with an object of names and values, or take it out.");
  bool calls = false;
  each_call(mapping, "Mappings", [&](const call& made) {
    calls = true;
    found.add(of, fmt::format("it holds {}, and a mapping takes no functions. Write the value out, or use a condition.",
                              made.function));
  });
  if (calls) return;
  for (const auto& [key, attributes] : mapping.as_object())
    if (attributes.is_object())
      check_attributes(of, key, attributes.as_object(), found);
    else
      found.add(of, fmt::format("its key '{}' has no object of names and values. Give it one.", key));
}

std::vector<std::string_view> keys_of(const json::object& object) {
  std::vector<std::string_view> keys;
  for (const auto& member : object) keys.push_back(member.name);
  return keys;
}

/// The member that `key` names, or nullptr: told as a finding unless it is computed, or there is nothing to look in.
const json::value* look_up(const owner& of, const std::string& where, const json::value* in, const json::value& key,
                           findings& found) {
  if (in == nullptr || !in->is_object() || !key.is_string()) return nullptr;
  const auto* value = in->find(key.as_string());
  if (value == nullptr)
    found.add(of, fmt::format("{} has no key '{}'. {}", where, key.as_string(),
                              nearest_or(key.as_string(), keys_of(in->as_object()), "Add it to the mapping")));
  return value;
}

void check_find(const template_document& document, const owner& of, const call& made, findings& found) {
  if (!made.argument.is_array()) return;
  const auto& parts = made.argument.as_array();
  if (parts.size() < 3 || !parts[0].is_string()) return;
  const auto& name = parts[0].as_string();
  const auto mapping = document.mappings.find(name);
  const auto what = fmt::format("Fn::FindInMap in {}: mapping '{}'", made.path, name);
  if (mapping == document.mappings.end()) {
    std::vector<std::string_view> known;
    add_keys(document.mappings, known);
    return found.add(of, fmt::format("{} is not in the template. {}", what, nearest_or(name, known, "Declare it")));
  }
  // A fourth element is a default for what is not there.
  if (parts.size() > 3) return;
  const auto* attributes = look_up(of, what, &mapping->second, parts[1], found);
  const auto inside = parts[1].is_string() ? fmt::format("{}, '{}'", what, parts[1].as_string()) : what;
  look_up(of, inside, attributes, parts[2], found);
}

}  // namespace

void check_mappings(const template_document& document, findings& found) {
  for (const auto& [name, mapping] : document.mappings) check_mapping(name, mapping, found);
  for (const auto& place : places_of(document))
    each_call(*place.value, place.path, [&](const call& made) {
      if (made.function == "Fn::FindInMap") check_find(document, place.of, made, found);
    });
}

}  // namespace sparta::cfn
