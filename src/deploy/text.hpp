#pragma once
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace sparta::deploy {

/// `512 B`, `2.2 kB`, `13 MB`: decimal, one digit after the point below ten.
[[nodiscard]] std::string human_size(std::uint64_t bytes);
/// `24.49s`
[[nodiscard]] std::string human_duration(std::chrono::milliseconds duration);
/// A heading of the log, 48 columns wide: the title, then `▬`.
[[nodiscard]] std::string section_header(std::string_view title);
/// 48 `═`.
[[nodiscard]] std::string rule();

}  // namespace sparta::deploy
