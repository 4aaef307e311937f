#pragma once
#include <string>
#include <string_view>

namespace sparta::base {

/// Everything but RFC 3986's unreserved characters, and those in `also_kept`, becomes %XX.
[[nodiscard]] std::string percent_encode(std::string_view text, std::string_view also_kept = {});

}  // namespace sparta::base
