#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::deploy {

/// What is known of a resource type, and of what CloudFormation calls for it in the name of whoever deploys.
struct type_facts {
  std::string arn{};            ///< `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}`
  std::string name_property{};  ///< without it, CloudFormation makes up a name
  std::size_t name_limit = 64;
  std::vector<std::string> always{};                       ///< actions
  std::map<std::string, std::vector<std::string>> when{};  ///< more, by the property that needs them: `Code.Key|Layers`
  bool exact = false;  ///< false: `always` is all that CloudFormation may ever call for the type
};

/// None when CloudFormation does not publish what it calls.
[[nodiscard]] std::optional<type_facts> facts_of_type(std::string_view type);

/// The formats of the ARNs that an action applies to; none when IAM lets it be granted on `*` alone.
struct action_arns {
  std::vector<std::string> formats{};
  bool all_needed = false;  ///< false: one of them is enough
};
[[nodiscard]] action_arns arns_of_action(std::string_view action);

}  // namespace sparta::deploy
