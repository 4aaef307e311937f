#pragma once
#include "aws/client.hpp"

#include <sparta/result.hpp>

#include <optional>
#include <string>
#include <string_view>

/// https://docs.aws.amazon.com/IAM/latest/APIReference/welcome.html
namespace sparta::aws::iam {

struct role {
  std::string name;
  std::string arn;

  bool operator==(const role&) const = default;
};
/// nullopt when there is no such role.
[[nodiscard]] result<std::optional<role>> get_role(client& with, std::string_view name);

}  // namespace sparta::aws::iam
