#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>

namespace sparta::detail {

/// A text that is a template's argument.
template <std::size_t N>
struct literal {
  char text[N];
  consteval literal(const char (&of)[N]) { std::copy(of, of + N, text); }
  [[nodiscard]] constexpr std::string_view view() const { return {text, N - 1}; }
};

}  // namespace sparta::detail
