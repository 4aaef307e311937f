#include "model/service_state.hpp"

#include <utility>

namespace sparta {
namespace {

/// Whether losing the resource would lose data.
bool keeps_data(const detail::declared_resource& what, const json::value& properties) {
  if (what.stateful == nullptr) return false;
  const std::string_view property = what.stateful;
  return property.empty() || properties.find(property) != nullptr;
}

}  // namespace

void service::declare(const detail::declared_resource& what, const resource_options& options,
                      std::source_location where) {
  cfn::resource entry{.type = std::string(what.type), .properties = what.properties};
  if (keeps_data(what, entry.properties)) {
    entry.deletion_policy = cfn::removal_policy::retain_except_on_create;
    entry.update_replace_policy = cfn::removal_policy::retain;
  }
  if (const json::value others = options.depends_on; others.is_array())
    for (const auto& other : others.as_array())
      if (other.is_string()) entry.depends_on.push_back(other.as_string());
  state_->declaration.resources.push_back(
      {.name = std::string(what.name.text), .what = std::move(entry), .declared_at = model::line_of(where)});
}

}  // namespace sparta
