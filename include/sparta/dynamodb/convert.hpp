#pragma once
#include <sparta/dynamodb/detail/put.hpp>
#include <sparta/dynamodb/detail/read.hpp>

namespace sparta::dynamodb {

/// An aggregate as an item: numbers as N, bytes as B, sets as SS, NS or BS, lists as L, maps and other aggregates as M.
/// What is empty (an optional, a set) is left out. docs/reference/dynamodb.md has the whole table.
template <class T>
[[nodiscard]] item to_item(const T& what) {
  static_assert(detail::makes_item<T>, "sparta: an item is made of an aggregate or of a map whose keys are text");
  return detail::put_item(what);
}
template <class T>
[[nodiscard]] attribute_value to_attribute(const T& what) {
  return detail::put(what);
}

/// The way back. The error says where: `lines[2].sku: expected S, got N`.
template <class T>
[[nodiscard]] result<T> from_item(const item& members) {
  static_assert(std::is_default_constructible_v<T>, "sparta: a type that is read from an item can be made by T{}");
  T out{};
  json::detail::decoding d;
  if (!detail::read_item(members, out, d)) return std::move(d).take(std::nullopt);
  return out;
}
template <class T>
[[nodiscard]] result<T> from_attribute(const attribute_value& what) {
  static_assert(std::is_default_constructible_v<T>, "sparta: a type that is read from an item can be made by T{}");
  T out{};
  json::detail::decoding d;
  if (!detail::read(what, out, d)) return std::move(d).take(std::nullopt);
  return out;
}

}  // namespace sparta::dynamodb
