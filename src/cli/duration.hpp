#pragma once
#include <sparta/result.hpp>

#include <chrono>
#include <string_view>

namespace sparta::cli {

/// `90s`, `5m`, `2h`, `3d`: a whole number and a unit.
[[nodiscard]] result<std::chrono::seconds> parse_duration(std::string_view text);

}  // namespace sparta::cli
