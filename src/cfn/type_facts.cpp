#include "cfn/type_facts.hpp"

#include "base/nearest.hpp"
#include "base/strings.hpp"
#include "cfn/type_table.hpp"

#include <algorithm>

namespace sparta::cfn {
namespace {

std::string_view name_of(std::uint16_t member) {
  return type_table::names + type_table::offsets[member & (type_table::flag - 1U)];
}

std::string_view type_name(const type_table::entry& type) { return name_of(type.name); }

/// The names of a part of an entry's members, and into `flagged` those with the flag.
std::vector<std::string_view> names_of(std::span<const std::uint16_t> members, std::vector<std::string_view>& flagged) {
  std::vector<std::string_view> names;
  for (const auto member : members) {
    names.push_back(name_of(member));
    if ((member & type_table::flag) != 0) flagged.push_back(names.back());
  }
  return names;
}

}  // namespace

std::optional<type_facts> facts_of(std::string_view type) {
  const auto found = std::ranges::lower_bound(type_table::types, type, {}, type_name);
  if (found == type_table::types.end() || type_name(*found) != type) return std::nullopt;
  auto members = type_table::members.subspan(found->first);
  const auto take = [&members](std::size_t count) {
    const auto part = members.first(count);
    members = members.subspan(count);
    return part;
  };
  type_facts known;
  known.properties = names_of(take(found->properties), known.required);
  known.attributes = names_of(take(found->attributes), known.open_attributes);
  std::vector<std::string_view> none;
  known.naming = names_of(take(found->naming), none);
  return known;
}

std::string_view nearest_type(std::string_view type) {
  // Of the same service first: with 1,800 names some other one is always near.
  const auto service = type.substr(0, type.rfind(':') + 1);
  std::vector<std::string_view> siblings, all;
  for (const auto& each : type_table::types) {
    all.push_back(type_name(each));
    if (base::equals_ignoring_case(all.back(), type)) return all.back();
    if (!service.empty() && all.back().starts_with(service)) siblings.push_back(all.back());
  }
  return base::nearest(type, siblings.empty() ? all : siblings);
}

}  // namespace sparta::cfn
