#pragma once
#include "cli/console.hpp"
#include "cli/log_renderer.hpp"

#include <sparta/error.hpp>

#include <string>

namespace sparta::cli {

/// `error: …`, the notes below it, and `fix: …`; ends in a line end.
[[nodiscard]] std::string error_text(const error& why, bool color);
/// The same as an object on one line.
[[nodiscard]] std::string error_json(const error& why);

}  // namespace sparta::cli
