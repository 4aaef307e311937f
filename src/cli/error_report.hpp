#pragma once
#include "base/time_text.hpp"

#include <sparta/error.hpp>

#include <string>

namespace sparta::cli {

/// `error: …`, the notes below it, and `fix: …`; ends in a line end.
[[nodiscard]] std::string error_text(const error& why, bool color);
/// The same as a line of the JSON log.
[[nodiscard]] std::string error_json(const error& why, base::timestamp now);

}  // namespace sparta::cli
