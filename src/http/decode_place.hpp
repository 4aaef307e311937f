#pragma once
#include <string_view>

namespace sparta::http {

struct placed_message {
  std::string_view path;
  std::string_view what;
};

/// `lines[2].sku: expected string, got number (byte 118)`, as decoding tells it, taken apart. The path is empty for a
/// message without one.
[[nodiscard]] placed_message split_place(std::string_view message);

}  // namespace sparta::http
