#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace sparta::json {

/// `line 3, column 14 (byte 57)`; columns are bytes, from 1.
[[nodiscard, gnu::cold]] std::string describe_position(std::string_view text, std::size_t offset);

}  // namespace sparta::json
