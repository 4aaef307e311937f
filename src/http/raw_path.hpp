#pragma once
#include <string>
#include <string_view>

namespace sparta::http {

/// The path as a URL has it. Fronts that decode paths leave characters which a URL can't have, and these are encoded
/// again; what is encoded stays as it is.
[[nodiscard]] std::string raw_path(std::string_view path);

/// The path without the stage that it begins with, if it does.
[[nodiscard]] std::string_view without_stage(std::string_view path, std::string_view stage);

}  // namespace sparta::http
