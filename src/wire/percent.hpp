#pragma once
#include <string>
#include <string_view>

namespace sparta::wire {

/// For one segment of a path: everything but RFC 3986's unreserved characters becomes %XX.
[[nodiscard]] std::string percent_encode(std::string_view text);

}  // namespace sparta::wire
