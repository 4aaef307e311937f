#pragma once
#include <string>
#include <string_view>

namespace sparta::samples {

/// RFC 1952 without compression: what reads gzip reads it, and the bytes are the same everywhere.
[[nodiscard]] std::string gzip(std::string_view bytes);

}  // namespace sparta::samples
