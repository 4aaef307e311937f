#include "base/nearest.hpp"
#include "base/strings.hpp"
#include "cfn/checks.hpp"
#include "cfn/type_facts.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cfn {
namespace {

/// The name that `given` is a misspelling of. One that is far from all may be newer than the specification, so it is
/// CloudFormation's to judge: this door is there for what is too new.
std::string_view misspelt(std::string_view given, std::span<const std::string_view> known) {
  const std::size_t slips = given.size() >= 8 ? 2 : 1;
  for (const auto name : known)
    if (base::equals_ignoring_case(name, given) || base::edit_distance(name, given) <= slips) return name;
  return {};
}

void check_type(const owner& of, const std::string& type, findings& found) {
  if (type.find("::") == std::string::npos)
    return found.add(of,
                     fmt::format("'{}' is no resource type. Write one such as AWS::S3::Bucket or Custom::Name.", type));
  const auto near = nearest_type(type);
  if (!near.empty() && !misspelt(type, std::span(&near, 1)).empty())
    found.add(of, fmt::format("there is no resource type {}. Did you mean {}?", type, near));
}

void check_properties(const owner& of, std::string_view type, const type_facts& known, const json::value& properties,
                      findings& found) {
  static const json::object none;
  const auto& given = properties.is_object() ? properties.as_object() : none;
  // A macro may add any of them.
  if (given.contains("Fn::Transform")) return;
  for (const auto& [name, value] : given) {
    if (std::ranges::find(known.properties, name) != known.properties.end()) continue;
    if (const auto meant = misspelt(name, known.properties); !meant.empty())
      found.add(of, fmt::format("{} has no property '{}'. Did you mean '{}'?", type, name, meant));
  }
  for (const auto name : known.required)
    if (!given.contains(name)) found.add(of, fmt::format("{} needs the property '{}'. Give it a value.", type, name));
}

void check_resource(const owner& of, const resource& declared, findings& found) {
  const auto& properties = declared.properties;
  if (!properties.is_null() && !properties.is_object())
    return found.add(of, fmt::format("its properties are {} {}. Write an object.", properties.is_array() ? "an" : "a",
                                     name_of(properties.kind())));
  if (const auto known = facts_of(declared.type))
    check_properties(of, declared.type, *known, properties, found);
  else
    check_type(of, declared.type, found);
}

}  // namespace

void check_types(const template_document& document, findings& found) {
  for (const auto& [id, resource] : document.resources) check_resource(resource_owner(id), resource, found);
}

}  // namespace sparta::cfn
