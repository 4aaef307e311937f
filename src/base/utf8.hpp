#pragma once
#include <cstddef>
#include <string_view>

namespace sparta::base {

/// Bytes of the well-formed character (Unicode, table 3-7) that the text begins with; 0 when it begins with none.
[[nodiscard]] std::size_t utf8_character(std::string_view text) noexcept;

/// The longest prefix of at most `bytes` bytes that cuts no character in two.
[[nodiscard]] std::string_view utf8_prefix(std::string_view text, std::size_t bytes) noexcept;

}  // namespace sparta::base
