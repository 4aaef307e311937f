#pragma once
#include <optional>
#include <string_view>
#include <vector>

namespace sparta::cfn {

/// What is known of one resource type, from AWS's specification.
struct type_facts {
  std::vector<std::string_view> properties;
  std::vector<std::string_view> required;         ///< of the properties
  std::vector<std::string_view> attributes;       ///< as Fn::GetAtt takes them, dots included
  std::vector<std::string_view> open_attributes;  ///< those of them in which any name may be asked for
  std::vector<std::string_view> naming;           ///< properties that no two resources of the type may share
};

/// Nothing for a type that the specification doesn't have, such as a custom resource's.
[[nodiscard]] std::optional<type_facts> facts_of(std::string_view type);

/// The known type that `type` was most likely meant to be; empty when none is near.
[[nodiscard]] std::string_view nearest_type(std::string_view type);

}  // namespace sparta::cfn
