#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::base {

/// RFC 4648 §4, padded.
[[nodiscard]] std::string base64_encode(std::span<const std::byte> bytes);
[[nodiscard]] std::string base64_encode(std::string_view bytes);
/// Accepts exactly what base64_encode writes, with or without the padding; nothing else.
[[nodiscard]] std::optional<std::vector<std::byte>> base64_decode(std::string_view text);

}  // namespace sparta::base
