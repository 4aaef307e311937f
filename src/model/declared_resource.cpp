#include "cfn/entries.hpp"
#include "cfn/node.hpp"
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

/// Why a policy among the properties is about everything: whoever reads the template finds it with the resource.
json::value because(const std::vector<std::string>& reasons) {
  if (reasons.empty()) return {};
  json::array wildcards;
  for (const auto& reason : reasons) wildcards.push_back(json::object{{"Reason", reason}});
  return json::object{{"Sparta", json::object{{"Wildcards", std::move(wildcards)}}}};
}

}  // namespace

void service::declare(const detail::declared_resource& what, const resource_options& options,
                      std::source_location where) {
  cfn::resource entry{.type = std::string(what.type), .properties = what.properties};
  if (keeps_data(what, entry.properties)) {
    entry.deletion_policy = cfn::removal_policy::retain_except_on_create;
    entry.update_replace_policy = cfn::removal_policy::retain;
  }
  const auto remarks = cfn::detail::remarks_of(what.properties);
  entry.metadata = because(remarks.reasons);
  cfn::apply_options(options, entry);
  for (const auto& problem : remarks.problems)
    state_->declaration.problems.push_back(
        {"resource '" + std::string(what.name.text) + "': " + problem + ".", model::line_of(where)});
  state_->declaration.resources.push_back(
      {.name = std::string(what.name.text), .what = std::move(entry), .declared_at = model::line_of(where)});
}

}  // namespace sparta
