#pragma once
#include <sparta/cfn/template_document.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::cfn {

/// CloudFormation's quotas on one template; none can be raised.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
namespace limits {
inline constexpr std::size_t template_bytes = 1'000'000;
inline constexpr std::size_t inline_template_bytes = 51'200;  ///< as TemplateBody; a larger one goes by S3
inline constexpr std::size_t description_bytes = 1'024;
inline constexpr std::size_t resources = 500;
inline constexpr std::size_t parameters = 200;
inline constexpr std::size_t outputs = 200;
inline constexpr std::size_t mappings = 200;
}  // namespace limits

/// One sentence for each quota that the template, rendered as `text`, exceeds.
[[nodiscard]] std::vector<std::string> exceeded_limits(const template_document& document, std::string_view text);

}  // namespace sparta::cfn
