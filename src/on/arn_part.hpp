#pragma once
#include <sparta/json/value.hpp>

#include <cstddef>

namespace sparta::on {

/// Where the parts of an ARN stand between its colons.
inline constexpr std::size_t arn_region = 3;
inline constexpr std::size_t arn_account = 4;

/// A part of an ARN that is text, text with `${…}`, or an expression, which CloudFormation then takes apart.
[[nodiscard]] json::value arn_part(const json::value& arn, std::size_t index);

/// The ARN of what is beside the resource: `cluster` replaced by `topic`, say, and something appended.
[[nodiscard]] json::value sibling_arn(const json::value& arn, const char* type, const char* other,
                                      std::string_view below);

}  // namespace sparta::on
