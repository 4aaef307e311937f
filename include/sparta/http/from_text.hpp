#pragma once
#include <sparta/json/decode.hpp>

#include <charconv>
#include <cmath>
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

/// The whole text, or none: `7x` is no number, neither is what doesn't fit, nor infinity.
template <class Number>
  requires(json::integer_number<Number> || std::floating_point<Number>)
[[nodiscard]] std::optional<Number> from_text(std::string_view text, json::as<Number>) {
  Number number{};
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if constexpr (std::floating_point<Number>)
    if (!std::isfinite(number)) return std::nullopt;
  return number;
}

/// An enumerator by the name that JSON has for it, a time as JSON has it: RFC 3339.
template <class T>
  requires(json::detail::fixed_enum<T> || json::detail::system_time_like<T>)
[[nodiscard]] std::optional<T> from_text(std::string_view text, json::as<T>) {
  auto read = json::decode<T>(json::value(text));
  if (!read) return std::nullopt;
  return *std::move(read);
}

/// A duration as JSON has it: how many of its units.
template <json::detail::duration_like T>
[[nodiscard]] std::optional<T> from_text(std::string_view text, json::as<T>) {
  const auto count = from_text(text, json::as<typename T::rep>{});
  if (!count) return std::nullopt;
  return T(*count);
}

namespace detail {

template <class T>
concept has_from_text = requires(std::string_view text) {
  { from_text(text, json::as<T>{}) } -> std::same_as<std::optional<T>>;
};

}  // namespace detail
}  // namespace sparta::http
