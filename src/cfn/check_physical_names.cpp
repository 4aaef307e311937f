#include "cfn/checks.hpp"
#include "cfn/references.hpp"
#include "cfn/type_facts.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cfn {
namespace {

struct named {
  std::string_view id;
  const resource* what;
};

/// What names the resource in AWS, written out; equal expressions give equal names. Empty when AWS chooses one.
std::string name_in_aws(const resource& what, const type_facts& known) {
  json::array name;
  for (const auto property : known.naming) {
    const auto* value = what.properties.find(property);
    if (value == nullptr || value->is_null()) return {};
    for (const auto& each : references_in(*value, ""))
      if (each.name == "AWS::NoValue") return {};
    name.push_back(*value);
  }
  if (name.empty()) return {};
  return json::write(name.size() == 1 ? name.front() : json::value(name));
}

/// Under different conditions, one of them may stand in for the other.
bool may_exist_together(const resource& a, const resource& b) {
  return a.condition.empty() || b.condition.empty() || a.condition == b.condition;
}

}  // namespace

void check_physical_names(const template_document& document, findings& found) {
  std::map<std::pair<std::string, std::string>, std::vector<named>> seen;
  for (const auto& [id, resource] : document.resources) {
    const auto known = facts_of(resource.type);
    const auto name = known ? name_in_aws(resource, *known) : std::string();
    if (name.empty()) continue;
    auto& others = seen[{resource.type, name}];
    const auto other =
        std::ranges::find_if(others, [&](const named& each) { return may_exist_together(*each.what, resource); });
    if (other != others.end())
      found.add(
          resource_owner(id),
          fmt::format("its {} {} {}, as that of resource '{}', and AWS takes each only once. Rename one of them.",
                      fmt::join(known->naming, " and "), known->naming.size() == 1 ? "is" : "are", name, other->id));
    others.push_back({id, &resource});
  }
}

}  // namespace sparta::cfn
