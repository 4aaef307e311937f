#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::on {

/// The texts that stand between the stars of a wildcard, without escapes; the first one begins a value, the last one
/// ends it. Nothing for a text that EventBridge refuses: two stars in a row, or a backslash before something else than
/// a star or a backslash.
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
[[nodiscard]] std::optional<std::vector<std::string>> wildcard_parts(std::string_view text);

[[nodiscard]] bool matches_wildcard(const std::vector<std::string>& parts, std::string_view value);

}  // namespace sparta::on
