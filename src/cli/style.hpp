#pragma once
#include "base/environment.hpp"
#include "cli/console.hpp"
#include "cli/options.hpp"

#include <string>
#include <string_view>

namespace sparta::cli {

enum class ink { red, yellow, cyan, grey, bold };

/// Whether notes are coloured: --color and --no-color, then NO_COLOR (https://no-color.org), FORCE_COLOR,
/// CLICOLOR_FORCE, CLICOLOR (https://bixense.com/clicolors) and TERM, then whether it is a terminal. Never for JSON.
[[nodiscard]] bool wants_color(const options& asked, const base::environment& environment, const console& to);

/// Whether a line may be drawn over itself: on a terminal that can, and not under CI.
[[nodiscard]] bool wants_animation(const base::environment& environment, const console& to);

/// The text in that colour, or as it is.
[[nodiscard]] std::string painted(std::string_view text, ink with, bool color);

}  // namespace sparta::cli
