#pragma once
#include <sparta/result.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace sparta::deploy {

/// `--param Key=Value`, `--tag Key=Value`: split at the first `=`; a value in double quotes is unquoted.
[[nodiscard]] result<std::pair<std::string, std::string>> parse_assignment(std::string_view text);

}  // namespace sparta::deploy
