#include "cfn/transforms.hpp"

#include <algorithm>

namespace sparta::cfn {
namespace {

constexpr std::size_t find_in_map_with_default = 4;

bool needs_extensions(const json::value& value) {
  if (value.is_array()) return std::ranges::any_of(value.as_array(), needs_extensions);
  if (!value.is_object()) return false;
  return std::ranges::any_of(value.as_object(), [](const json::member& member) {
    if (member.name == "Fn::Length" || member.name == "Fn::ToJsonString") return true;
    if (member.name == "Fn::FindInMap" && member.value.is_array() &&
        member.value.as_array().size() == find_in_map_with_default)
      return true;
    return needs_extensions(member.value);
  });
}

}  // namespace

std::vector<std::string> transforms_of(const template_document& document) {
  const bool extended =
      std::ranges::any_of(document.conditions, [](const auto& entry) { return needs_extensions(entry.second); }) ||
      std::ranges::any_of(document.resources,
                          [](const auto& entry) {
                            const resource& one = entry.second;
                            return needs_extensions(one.properties) || needs_extensions(one.metadata) ||
                                   needs_extensions(one.creation_policy) || needs_extensions(one.update_policy);
                          }) ||
      std::ranges::any_of(document.outputs, [](const auto& entry) {
        return needs_extensions(entry.second.value) || needs_extensions(entry.second.export_name);
      });
  return extended ? std::vector<std::string>{"AWS::LanguageExtensions"} : std::vector<std::string>{};
}

}  // namespace sparta::cfn
