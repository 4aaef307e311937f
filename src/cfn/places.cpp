#include "cfn/places.hpp"

#include "cfn/calls.hpp"
#include "cfn/remedies.hpp"

#include <algorithm>

namespace sparta::cfn {
namespace {

owner of_section(std::string_view section, std::string_view kind, std::string_view name) {
  return {std::string(section) + "." + std::string(name), std::string(kind) + " " + quoted(name)};
}

}  // namespace

owner whole_template() { return {{}, "the template"}; }
owner resource_owner(std::string_view id) { return {std::string(id), "resource " + quoted(id)}; }
owner parameter_owner(std::string_view name) { return of_section("Parameters", "parameter", name); }
owner mapping_owner(std::string_view name) { return of_section("Mappings", "mapping", name); }
owner condition_owner(std::string_view name) { return of_section("Conditions", "condition", name); }
owner output_owner(std::string_view name) { return of_section("Outputs", "output", name); }

std::vector<place> places_of(const template_document& document) {
  std::vector<place> places;
  for (const auto& [name, value] : document.conditions)
    places.push_back({condition_owner(name), place_kind::condition, "its expression", &value});
  for (const auto& [id, resource] : document.resources) {
    places.push_back({resource_owner(id), place_kind::properties, "Properties", &resource.properties});
    places.push_back({resource_owner(id), place_kind::resource_metadata, "Metadata", &resource.metadata});
  }
  for (const auto& [name, output] : document.outputs) {
    places.push_back({output_owner(name), place_kind::output_value, "Value", &output.value});
    places.push_back({output_owner(name), place_kind::export_name, "Export.Name", &output.export_name});
  }
  return places;
}

bool is_transformed(const template_document& document) {
  const auto serverless = [](const auto& each) { return each.second.type.starts_with("AWS::Serverless::"); };
  if (std::ranges::any_of(document.resources, serverless)) return true;
  bool found = false;
  for (const auto& place : places_of(document))
    each_call(*place.value, place.path, [&](const call& made) { found = found || made.function == "Fn::Transform"; });
  return found;
}

}  // namespace sparta::cfn
