#include "cfn/checks.hpp"
#include "cfn/references.hpp"
#include "cfn/remedies.hpp"
#include "cfn/type_facts.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace sparta::cfn {
namespace {

/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
constexpr std::array<std::string_view, 8> pseudo_parameters = {
    "AWS::AccountId", "AWS::NoValue", "AWS::NotificationARNs", "AWS::Partition",
    "AWS::Region",    "AWS::StackId", "AWS::StackName",        "AWS::URLSuffix",
};

std::string in_path(const reference& what) {
  const auto whole = what.attribute.empty() ? what.name : what.name + "." + what.attribute;
  return fmt::format("{} in {} refers to '{}'", what.function, what.path, whole);
}

void check_pseudo(const place& in, const reference& what, findings& found) {
  const bool known = std::ranges::find(pseudo_parameters, what.name) != pseudo_parameters.end();
  if (!known)
    found.add(in.of, fmt::format("{}, which is no pseudo parameter. {}", in_path(what),
                                 nearest_or(what.name, pseudo_parameters, "Use one that AWS has")));
  else if (!what.attribute.empty())
    found.add(in.of, fmt::format("{}, and a pseudo parameter has no attributes. Leave '.{}' out.", in_path(what),
                                 what.attribute));
}

std::string remedy_for_missing(const template_document& document, const reference& what) {
  if (document.mappings.contains(what.name)) return "It is a mapping: read it with Fn::FindInMap.";
  if (document.conditions.contains(what.name)) return "It is a condition: choose by it with Fn::If.";
  std::vector<std::string_view> known;
  if (what.attribute.empty()) add_keys(document.parameters, known);
  add_keys(document.resources, known);
  return nearest_or(what.name, known,
                    what.attribute.empty() ? "Declare the resource or the parameter" : "Declare the resource");
}

/// What is inside an attribute may be asked for too, when nobody can know the names there: a nested stack's outputs.
bool gives(std::string_view type, const type_facts& known, std::string_view attribute) {
  const auto has = [](const auto& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
  };
  const auto outer = attribute.substr(0, attribute.find('.'));
  const bool outputs = outer == "Outputs" && has(known.attributes, "Outputs");
  if (has(known.attributes, attribute) || has(known.open_attributes, outer)) return true;
  if (outputs && outer != attribute) return true;
  // Many types give their properties too, and the specification doesn't say which.
  return has(known.properties, outer) || type == "AWS::CloudFormation::CustomResource";
}

void check_attribute(const place& in, const reference& what, const resource& of, findings& found) {
  const auto known = facts_of(of.type);
  if (what.attribute == "*" || !known || gives(of.type, *known, what.attribute)) return;
  const auto remedy =
      known->attributes.empty()
          ? std::string("Use Ref: it has none.")
          : nearest_or(what.attribute, known->attributes, fmt::format("It has {}", fmt::join(known->attributes, ", ")));
  found.add(in.of, fmt::format("{}, and {} has no attribute '{}'. {}", in_path(what), of.type, what.attribute, remedy));
}

void check_reference(const template_document& document, const place& in, const reference& what, findings& found) {
  // That a condition can't ask for an attribute is told as such.
  if (in.kind == place_kind::condition && what.function == "Fn::GetAtt") return;
  if (what.name.starts_with("AWS::")) return check_pseudo(in, what, found);
  if (document.parameters.contains(what.name)) {
    if (!what.attribute.empty())
      found.add(in.of, fmt::format("{}, and '{}' is a parameter, which has no attributes. Leave the attribute out.",
                                   in_path(what), what.name));
    return;
  }
  const auto resource = document.resources.find(what.name);
  if (resource == document.resources.end())
    return found.add(in.of, fmt::format("{}, which the template doesn't have. {}", in_path(what),
                                        remedy_for_missing(document, what)));
  if (in.kind == place_kind::condition)
    found.add(in.of,
              fmt::format("{}, a resource, and conditions are decided before there are any. Compare a parameter.",
                          in_path(what)));
  else if (!what.attribute.empty())
    check_attribute(in, what, resource->second, found);
}

void check_depends_on(const template_document& document, std::string_view id, const resource& of, findings& found) {
  std::vector<std::string_view> known;
  add_keys(document.resources, known);
  for (const auto& name : of.depends_on)
    if (!document.resources.contains(name))
      found.add(resource_owner(id), fmt::format("DependsOn names '{}', which is no resource of the template. {}", name,
                                                document.parameters.contains(name)
                                                    ? "It is a parameter: take it out."
                                                    : nearest_or(name, known, "Declare it, or take it out")));
}

}  // namespace

void check_references(const template_document& document, findings& found) {
  if (is_transformed(document)) return;
  for (const auto& [id, resource] : document.resources) check_depends_on(document, id, resource, found);
  for (const auto& place : places_of(document))
    for (const auto& each : references_in(*place.value, place.path)) check_reference(document, place, each, found);
}

}  // namespace sparta::cfn
