#pragma once
#include <sparta/json/detail/put.hpp>

namespace sparta::json {

namespace detail {
using any_writer = void (*)(writer& out, const void* what);
[[nodiscard]] std::string encode_text(const void* what, any_writer put, style look);
[[nodiscard]] value encode_value(const void* what, any_writer put);
}  // namespace detail

/// Writes an aggregate member by member, or any type of docs/reference/json.md.
template <class T>
[[nodiscard]] std::string encode(const T& what, style look = style::compact) {
  return detail::encode_text(&what, &detail::put_erased<T>, look);
}

/// The same, as a part of something larger.
template <class T>
void encode(writer& out, const T& what) {
  detail::put(out, what);
}

/// The same as a value.
template <class T>
[[nodiscard]] value to_value(const T& what) {
  return detail::encode_value(&what, &detail::put_erased<T>);
}

}  // namespace sparta::json
