#pragma once
#include <sparta/names.hpp>

#include <cstddef>
#include <string_view>

namespace sparta::rules {
void a_stage_is_named_by_1_to_128_letters_digits_hyphens_and_underscores();
}  // namespace sparta::rules

/// WebSocket APIs: docs/reference/websocket.md.
namespace sparta::websocket {

/// The stage of an API, which is a part of its address.
struct stage_name {
  std::string_view text = "live";

  consteval stage_name() = default;
  template <std::size_t N>
  consteval stage_name(const char (&literal)[N]) : text(literal, N - 1) {
    if (!well_formed(text)) rules::a_stage_is_named_by_1_to_128_letters_digits_hyphens_and_underscores();
  }
  [[nodiscard]] static constexpr bool well_formed(std::string_view text) {
    for (const char c : text)
      if (!detail::is_letter_or_digit(c) && c != '-' && c != '_') return false;
    return !text.empty() && text.size() <= 128;
  }
};

/// The name of a WebSocket API, by which handlers reach its connections: `sparta::uses<chat, sparta::write>`.
///
///     constexpr sparta::websocket::api chat{"Chat"};
struct api {
  sparta::logical_id logical_id;
  stage_name stage{};

  template <std::size_t N>
  consteval api(const char (&name)[N], stage_name at = {}) : logical_id(name), stage(at) {}
};

}  // namespace sparta::websocket
