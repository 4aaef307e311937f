#include "synth/replace_references.hpp"

#include "base/strings.hpp"

#include <utility>

namespace sparta::synth {
namespace {

bool is_arn_of(const json::value& argument, const std::string& name) {
  if (argument.is_string()) return argument.as_string() == name + ".Arn";
  if (!argument.is_array() || argument.as_array().size() != 2) return false;
  return argument.as_array()[0] == json::value(name) && argument.as_array()[1] == json::value("Arn");
}

/// Fn::Sub takes variables of its own beside its text; their names are letters and digits.
void replace_in_sub(json::value& argument, const stand_in& with) {
  const bool plain = argument.is_string();
  if (!plain && (!argument.is_array() || argument.as_array().empty() || !argument.as_array()[0].is_string())) return;
  const std::string& text = plain ? argument.as_string() : argument.as_array()[0].as_string();
  const std::string ref = "${" + with.name + "}", arn = "${" + with.name + ".Arn}";
  json::object variables;
  if (!plain && argument.as_array().size() > 1 && argument.as_array()[1].is_object())
    variables = argument.as_array()[1].as_object();
  if (variables.contains(with.name)) return;
  std::string changed = text;
  if (changed.find(ref) != std::string::npos) {
    changed = base::replace_all(std::move(changed), ref, "${" + with.name + "Name}");
    variables[with.name + "Name"] = with.ref;
  }
  if (changed.find(arn) != std::string::npos) {
    changed = base::replace_all(std::move(changed), arn, "${" + with.name + "Arn}");
    variables[with.name + "Arn"] = with.arn;
  }
  if (changed == text) return;
  argument = json::array{std::move(changed), std::move(variables)};
}

}  // namespace

void replace_references(json::value& in, const stand_in& with) {
  if (in.is_array()) {
    for (json::value& each : in.as_array()) replace_references(each, with);
    return;
  }
  if (!in.is_object()) return;
  if (const json::value* name = in.find("Ref"); name != nullptr && *name == json::value(with.name)) {
    in = with.ref;
    return;
  }
  if (const json::value* path = in.find("Fn::GetAtt"); path != nullptr && is_arn_of(*path, with.name)) {
    in = with.arn;
    return;
  }
  for (auto& [name, value] : in.as_object()) {
    if (name == "Fn::Sub") replace_in_sub(value, with);
    replace_references(value, with);
  }
}

}  // namespace sparta::synth
