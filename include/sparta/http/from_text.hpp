#pragma once
#include <sparta/json/as.hpp>

#include <charconv>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

/// A parameter's text as a value. A type of the user's brings its own:
/// `std::optional<colour> from_text(std::string_view, json::as<colour>)`, none for text that is none.
namespace sparta::http {

[[nodiscard]] inline std::optional<std::string> from_text(std::string_view text, json::as<std::string>) {
  return std::string(text);
}
[[nodiscard]] std::optional<bool> from_text(std::string_view text, json::as<bool>);

/// The whole text, or none: `7x` is no number, and neither is what doesn't fit.
template <class Number>
  requires(std::integral<Number> || std::floating_point<Number>) && (!std::same_as<Number, bool>)
[[nodiscard]] std::optional<Number> from_text(std::string_view text, json::as<Number>) {
  Number number{};
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace sparta::http
