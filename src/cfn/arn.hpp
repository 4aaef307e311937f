#pragma once
#include <sparta/json/value.hpp>

#include <string_view>

namespace sparta::cfn {

/// An ARN in the stack's own partition, region and account. `resource` may hold `${…}` as `sub` takes them.
/// Written out, `arn:aws` would be wrong in China and in GovCloud.
[[nodiscard]] json::value regional_arn(std::string_view service, std::string_view resource);

}  // namespace sparta::cfn
