#pragma once
#include <sparta/json/detail/read.hpp>

namespace sparta::json {

/// Reads a T: an aggregate member by member, or any type of docs/reference/json.md. The error says where:
/// `order.lines[2].sku: expected string, got number (byte 118)`.
template <class T>
[[nodiscard]] result<T> decode(std::string_view text, limits bounds = {}) {
  static_assert(std::is_default_constructible_v<T>, "sparta: a type that is read from JSON can be made by T{}");
  T out{};
  if (auto why = detail::decode_text(text, bounds, &out, &detail::read_erased<T>)) return *std::move(why);
  return out;
}

/// The same from a value, where errors have no byte offset.
template <class T, std::same_as<value> Value>
[[nodiscard]] result<T> decode(const Value& what) {
  static_assert(std::is_default_constructible_v<T>, "sparta: a type that is read from JSON can be made by T{}");
  T out{};
  if (auto why = detail::decode_value(what, &out, &detail::read_erased<T>)) return *std::move(why);
  return out;
}

}  // namespace sparta::json
