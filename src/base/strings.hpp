#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace sparta::base {

[[nodiscard]] std::string_view trim(std::string_view text);
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);
/// ASCII only, as HTTP header names and AWS identifiers are.
[[nodiscard]] std::string to_lower(std::string_view text);
[[nodiscard]] bool equals_ignoring_case(std::string_view a, std::string_view b);
[[nodiscard]] std::string replace_all(std::string text, std::string_view what, std::string_view with);

}  // namespace sparta::base
