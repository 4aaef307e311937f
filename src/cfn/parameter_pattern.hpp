#pragma once
#include <optional>
#include <regex>
#include <string>

namespace sparta::cfn {

/// A parameter's AllowedPattern, as far as it can be tried here.
struct parameter_pattern {
  std::optional<std::regex> expression{};
  bool malformed = false;
};

/// CloudFormation's patterns are Java's. What only Java has is neither tried nor called wrong.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
[[nodiscard]] parameter_pattern read_pattern(const std::string& text);

}  // namespace sparta::cfn
