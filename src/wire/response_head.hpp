#pragma once
#include "wire/header.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace sparta::wire {

/// The status line and header fields of a response.
struct response_head {
  int status = 0;
  int minor_version = 1;
};

/// The length of the head at the front of `bytes`, with the empty line that ends it; 0 when it is not complete.
/// `from` is where to look on: bytes before it were seen by an earlier call.
[[nodiscard]] std::size_t head_length(std::string_view bytes, std::size_t from);

/// Reads a complete head; the header views point into it. Nothing when it is not HTTP/1.
[[nodiscard]] std::optional<response_head> parse_head(std::string_view head, std::vector<header>& headers);

/// How the end of a body is found (RFC 9112 §6.3).
struct framing {
  enum class kind : std::uint8_t { none, counted, chunked, to_end };
  framing::kind kind = kind::none;
  std::size_t length = 0;
  bool keeps_connection = false;
};
/// Nothing when the head contradicts itself, or uses a transfer coding that was not asked for.
[[nodiscard]] std::optional<framing> framing_of(const response_head& head, std::span<const header> headers);

}  // namespace sparta::wire
