#pragma once
#include <sparta/result.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparta::cli {

using assignments = std::vector<std::pair<std::string, std::string>>;

/// `Name=value` of each text, split at the first `=`. A value in double quotes is read as a JSON string; any other is
/// taken as it is. `option` is what an error names; a name given twice is one.
[[nodiscard]] result<assignments> parse_assignments(const std::vector<std::string>& texts, std::string_view option);

}  // namespace sparta::cli
