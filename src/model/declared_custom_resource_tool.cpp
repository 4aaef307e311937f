#include "cfn/entries.hpp"
#include "model/service_state.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace sparta {
namespace {

/// How long CloudFormation waits for an answer: what three attempts of Lambda's take, with its pauses of one and two
/// minutes, and at most an hour.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html
std::string service_timeout(std::chrono::seconds of_function) {
  constexpr std::chrono::seconds pauses = std::chrono::minutes(4), longest = std::chrono::hours(1);
  return std::to_string(std::min(3 * of_function + pauses, longest).count());
}

std::string missing_in(const detail::declared_custom_resource& what) {
  for (const auto name : what.required)
    if (std::ranges::none_of(what.properties, [&](const auto& given) { return given.first == name; }))
      return std::string(name);
  return {};
}

}  // namespace

void service::declare(const detail::declared_custom_resource& what, const resource_options& options,
                      std::source_location where) {
  std::map<std::string, json::value> properties{
      {"ServiceToken", what.provider},
      {"ServiceTimeout", service_timeout(state_->declaration.functions[what.provider_index].timeout)}};
  for (const auto& [name, value] : what.properties) properties[std::string(name)] = value;
  cfn::resource entry{.type = "Custom::" + std::string(what.name.text), .properties = json::object{}};
  for (auto& [name, value] : properties) entry.properties.as_object()[name] = std::move(value);
  cfn::apply_options(options, entry);
  if (const auto missing = missing_in(what); !missing.empty())
    state_->declaration.problems.push_back({"custom resource '" + std::string(what.name.text) + "': its property '" +
                                                missing + "' is missing, and its function can't do without.",
                                            model::line_of(where)});
  state_->declaration.resources.push_back(
      {.name = std::string(what.name.text), .what = std::move(entry), .declared_at = model::line_of(where)});
}

}  // namespace sparta
