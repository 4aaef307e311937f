#pragma once
#include "model/naming.hpp"
#include "synth/synthesize.hpp"

#include <sparta/json/write.hpp>

#include <string>
#include <utility>
#include <vector>

namespace sparta::synth {

/// A service with one function.
inline model::service service_with(model::function only) { return {.name = "s", .functions = {std::move(only)}}; }

/// The resources of a type, in the order of their logical ids.
inline std::vector<cfn::resource> of_type(const synthesis& made, std::string_view type) {
  std::vector<cfn::resource> found;
  for (const auto& [id, resource] : made.document.resources)
    if (resource.type == type) found.push_back(resource);
  return found;
}

inline std::vector<std::string> ids_of_type(const synthesis& made, std::string_view type) {
  std::vector<std::string> found;
  for (const auto& [id, resource] : made.document.resources)
    if (resource.type == type) found.push_back(id);
  return found;
}

/// A property as compact JSON; "absent" without it.
inline std::string property_of(const cfn::resource& resource, std::string_view name) {
  const json::value* found = resource.properties.find(name);
  return found == nullptr ? "absent" : json::write(*found);
}

/// The policy document of the first role.
inline std::string permissions_in(const synthesis& made) {
  return property_of(of_type(made, "AWS::IAM::Role").front(), "Policies");
}

}  // namespace sparta::synth
