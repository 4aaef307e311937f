#pragma once
#include <sparta/result.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace sparta::events {

/// Appends what was compressed by DEFLATE (RFC 1951), and returns how many of the bytes it took. An error if `out`
/// would get larger than `most`.
[[nodiscard]] result<std::size_t> inflate(std::string_view bytes, std::string& out, std::size_t most);

}  // namespace sparta::events
