#pragma once
#include <string>
#include <string_view>

namespace sparta::events {

/// Compressed by DEFLATE (RFC 1951).
[[nodiscard]] std::string deflate(std::string_view bytes);

/// The same in gzip's format, where `gzip` only holds the bytes.
[[nodiscard]] std::string gzip_deflated(std::string_view bytes);

}  // namespace sparta::events
