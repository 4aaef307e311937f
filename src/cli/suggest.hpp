#pragma once
#include <span>
#include <string_view>

namespace sparta::cli {

/// The candidate that `word` was most likely meant to be; empty when none is near.
[[nodiscard]] std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace sparta::cli
