#pragma once
#include <string>
#include <string_view>

namespace sparta::base {

/// Everything but RFC 3986's unreserved characters, and those in `also_kept`, becomes %XX.
[[nodiscard]] std::string percent_encode(std::string_view text, std::string_view also_kept = {});
/// The reverse. A `%` that begins no byte stands for itself.
[[nodiscard]] std::string percent_decode(std::string_view text);
/// Whether the text begins with a byte in that form: `%2F`.
[[nodiscard]] bool begins_percent_encoded(std::string_view text);

}  // namespace sparta::base
