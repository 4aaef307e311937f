#pragma once
#include <sparta/json/detail/name_table.hpp>
#include <sparta/json/detail/spelling.hpp>

#include <concepts>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace sparta::json::detail {

/// Enumerators are looked for among these values; a larger one has no name.
inline constexpr std::size_t enum_values = 128;

struct spelled_enum {
  std::array<std::string_view, enum_values> names;  ///< empty where there is no enumerator
  std::size_t count = 0;
};

/// Enumerators are spelled as `ns::color::red`, other values as `(ns::color)7`.
constexpr spelled_enum split_enumerators(std::string_view text, std::size_t values) {
  spelled_enum found{};
  std::size_t at = 0;
  for (std::size_t i = 0; i < values; ++i) {
    const bool named = text[at] != '(';
    auto end = at;
    // Only GCC's `{anonymous}::` and clang's `(anonymous namespace)::` have other characters before the comma.
    while (text[end] != ',' &&
           !(i + 1 == values && (text[end] == '>' || text.substr(end, 2) == "};" || text.substr(end, 2) == "}]")))
      ++end;
    const auto name = identifier_before(text, end);
    if (named || text.substr(at, 11) == "(anonymous ") {
      if (name.front() < '0' || name.front() > '9') {
        found.names[i] = name;
        ++found.count;
      }
    }
    at = end + 2;
  }
  return found;
}

template <class E>
consteval auto spelled_enumerators() {
  using underlying = std::underlying_type_t<E>;
  constexpr std::size_t values = std::same_as<underlying, bool> ? 2 : enum_values;
  return []<std::size_t... I>(std::index_sequence<I...>) {
    return split_enumerators(spell<static_cast<E>(static_cast<underlying>(I))...>(), values);
  }(std::make_index_sequence<values>{});
}

/// Only the values that have names: `names[i]` is what C++ calls `values[i]`.
template <class E>
struct spelled_values {
  static constexpr auto all = spelled_enumerators<E>();
  static constexpr auto values = [] {
    std::array<std::uint8_t, all.count> some{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < enum_values; ++i)
      if (!all.names[i].empty()) some[at++] = static_cast<std::uint8_t>(i);
    return some;
  }();
  static constexpr auto names = [] {
    std::array<std::string_view, all.count> some;
    for (std::size_t i = 0; i < some.size(); ++i) some[i] = all.names[values[i]];
    return some;
  }();
};

template <class E>
inline constexpr auto& enumerator_values = spelled_values<E>::values;
/// The enumerators as JSON names them, in the order of their values.
template <class E>
inline constexpr auto& enumerator_names = name_table<E, spelled_values<E>>::names;

}  // namespace sparta::json::detail
