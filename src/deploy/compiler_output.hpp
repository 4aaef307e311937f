#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace sparta::deploy {

/// The lines of a failed build that say what is wrong, most important first: `main.cpp:12:5: error: …`, linker and
/// CMake errors; at most `limit`. When nothing looks like one, the output's last lines.
[[nodiscard]] std::vector<std::string> error_lines(std::string_view output, std::size_t limit = 5);

}  // namespace sparta::deploy
