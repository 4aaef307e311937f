#include "synth/wire_property.hpp"

#include <algorithm>

namespace sparta::synth {
namespace {

/// The place in the properties, made where it isn't there yet; null where something else is in the way.
json::value* place_of(json::value& properties, const std::vector<std::string>& path) {
  json::value* at = &properties;
  for (const std::string& step : path) {
    if (at->is_null()) *at = json::object{};
    // An intrinsic is an object, too, and has no properties.
    if (!at->is_object() || at->find("Fn::If") || at->find("Ref")) return nullptr;
    at = &at->as_object()[step];
  }
  return at;
}

bool put(json::value& place, const wired_property& what) {
  if (!what.append) {
    if (what.unless_there && !place.is_null()) return true;
    if (!place.is_null() && place != what.value) return false;
    place = what.value;
    return true;
  }
  if (place.is_null()) place = json::array{};
  if (!place.is_array()) return false;
  place.as_array().push_back(what.value);
  return true;
}

std::string text_of(const std::vector<std::string>& path) {
  std::string text;
  for (const auto& step : path) text += (text.empty() ? "" : ".") + step;
  return text;
}

void add_dependencies(const std::vector<std::string>& more, cfn::resource& to) {
  for (const auto& each : more)
    if (std::ranges::find(to.depends_on, each) == to.depends_on.end()) to.depends_on.push_back(each);
}

}  // namespace

void wire_property(const wired_property& what, const wired_by& who, synthesis& to) {
  const auto found = to.document.resources.find(what.resource);
  if (found == to.document.resources.end()) {
    to.problems.push_back({who.subject + " is the resource '" + what.resource +
                               "', which the service doesn't declare. Declare it: service.resource(…).",
                           who.declared_at});
    return;
  }
  if (what.inside && found->second.properties.find(what.path.front()) == nullptr) {
    to.problems.push_back(
        {who.subject + " needs '" + what.resource + "' to have " + what.path.front() + ".", who.declared_at});
    return;
  }
  json::value* place = place_of(found->second.properties, what.path);
  if (place == nullptr || !put(*place, what))
    to.problems.push_back({who.subject + " needs " + text_of(what.path) + " of '" + what.resource +
                               "', where something else stands already. Leave it out there.",
                           who.declared_at});
  add_dependencies(what.depends_on, found->second);
}

}  // namespace sparta::synth
