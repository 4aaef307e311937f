#pragma once
#include <cstddef>
#include <span>
#include <string_view>

namespace sparta::base {

/// Levenshtein's distance, counting two letters in the wrong order as one mistake.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate that `word` was most likely meant to be; empty when none is near.
[[nodiscard]] std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace sparta::base
