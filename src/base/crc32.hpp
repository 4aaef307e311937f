#pragma once
#include <cstdint>
#include <string_view>

namespace sparta::base {

/// The checksum of gzip and of zip: RFC 1952 §8.
[[nodiscard]] std::uint32_t crc32(std::string_view bytes);

}  // namespace sparta::base
