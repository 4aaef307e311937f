#pragma once
#include <cstddef>

/// CloudFormation's quotas on one template; none can be raised.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
namespace sparta::cfn::limits {

inline constexpr std::size_t template_bytes = 1'000'000;
inline constexpr std::size_t inline_template_bytes = 51'200;  ///< as TemplateBody; a larger one goes by S3
inline constexpr std::size_t description_bytes = 1'024;
inline constexpr std::size_t resources = 500;
inline constexpr std::size_t parameters = 200;
inline constexpr std::size_t outputs = 200;
inline constexpr std::size_t mappings = 200;
inline constexpr std::size_t mapping_attributes = 200;
inline constexpr std::size_t name_characters = 255;  ///< of anything that has a name in a template, exports included
inline constexpr std::size_t parameter_value_bytes = 4'096;
inline constexpr std::size_t parameter_description_characters = 4'000;

}  // namespace sparta::cfn::limits
