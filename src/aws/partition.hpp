#pragma once
#include <string_view>

namespace sparta::aws {

/// A separate AWS with its own names: `aws`, `aws-cn`, `aws-us-gov` …
struct partition {
  std::string_view name;
  std::string_view dns_suffix;         ///< `amazonaws.com`
  std::string_view dual_stack_suffix;  ///< `api.aws`
  std::string_view global_region;      ///< where global services (IAM) sign
};

/// By the region's prefix; an unknown one is taken for the public AWS.
[[nodiscard]] const partition& partition_of(std::string_view region);
[[nodiscard]] std::string_view dns_suffix(std::string_view region);

}  // namespace sparta::aws
