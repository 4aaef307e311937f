#include "model/checks.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace sparta::model {
namespace {

void check_parameter(const use& what, const service& of, findings& found) {
  if (std::ranges::find(of.parameters, what.id, &declared<cfn::parameter>::name) == of.parameters.end())
    found.add(fmt::format("it uses the parameter '{}', which is not declared. Declare it with service.parameter(...)",
                          what.id));
}

void check_resource(const use& what, const service& of, findings& found) {
  const auto resource = std::ranges::find(of.resources, what.id, &declared<cfn::resource>::name);
  // An API is no resource by itself, and reached by its name as one.
  if (what.type.empty() && std::ranges::find(of.parts, what.id, &part::name) != of.parts.end()) return;
  if (resource == of.resources.end())
    found.add(fmt::format("it uses the resource '{}', which is not declared. Declare it with service.resource(...)",
                          what.id));
  else if (!what.type.empty() && resource->what.type != what.type)
    found.add(fmt::format("it uses '{}' as {}, and it is declared as {}. Use one handle for both", what.id, what.type,
                          resource->what.type));
}

}  // namespace

void check_uses(const function& declared, const service& of, findings& found) {
  bool has_role = declared.role.arn.is_null() && declared.role.name.empty();
  for (const use& each : declared.uses) {
    if (each.kind == detail::used_kind::parameter) check_parameter(each, of, found);
    if (each.kind == detail::used_kind::resource) check_resource(each, of, found);
    if (has_role || each.grants.empty()) continue;
    found.add(
        fmt::format("it runs as a role that exists, to which Sparta adds no statement. Leave out the access in its "
                    "uses<…> of '{}', or let it have a role of its own",
                    each.id));
    has_role = true;
  }
}

}  // namespace sparta::model
