#pragma once
#include <sparta/json/detail/put.hpp>

#include <algorithm>
#include <charconv>
#include <concepts>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

// The part of put.hpp for what holds several values.
namespace sparta::json::detail {

template <class Key>
void put_key(writer& out, const Key& key) {
  if constexpr (shape_v<Key> == shape::integer) {
    char digits[24];
    out.key({digits, std::to_chars(digits, digits + sizeof digits, key).ptr});
  } else if constexpr (shape_v<Key> == shape::enumeration) {
    for (std::size_t i = 0; i < enumerator_values<Key>.size(); ++i)
      if (static_cast<Key>(enumerator_values<Key>[i]) == key) return out.key(enumerator_names<Key>[i]);
    put_key(out, static_cast<std::underlying_type_t<Key>>(key));
  } else {
    static_assert(std::convertible_to<const Key&, std::string_view>,
                  "sparta: the keys of a JSON map are strings, integers or enumerators");
    out.key(key);
  }
}

template <class T>
concept unordered = requires { typename T::hasher; };

/// Calls `each` for every entry: of unordered ones in the order of their keys, so that equal maps give equal bytes.
template <class T, class F>
void for_each_entry(const T& all, F&& each) {
  if constexpr (unordered<T>) {
    std::vector<const typename T::value_type*> sorted;
    sorted.reserve(all.size());
    for (const auto& entry : all) sorted.push_back(&entry);
    std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) {
      if constexpr (map_like<T>)
        return a->first < b->first;
      else
        return *a < *b;
    });
    for (const auto* entry : sorted) each(*entry);
  } else {
    for (const auto& entry : all) each(entry);
  }
}

template <class T>
void put_map(writer& out, const T& what) {
  out.begin_object();
  for_each_entry(what, [&](const auto& entry) {
    put_key(out, entry.first);
    put(out, entry.second);
  });
  out.end_object();
}

template <class T>
void put_elements(writer& out, const T& what) {
  out.begin_array();
  for_each_entry(what, [&](const typename T::value_type& element) { put(out, element); });
  out.end_array();
}

template <class T>
void put_tuple(writer& out, const T& what) {
  out.begin_array();
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    using std::get;
    (put(out, get<I>(what)), ...);
  }(std::make_index_sequence<std::tuple_size_v<T>>{});
  out.end_array();
}

template <class... Alternatives>
void put_variant(writer& out, const std::variant<Alternatives...>& what) {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    const auto put_if = [&](const auto* held) { return held != nullptr && (put(out, *held), true); };
    if (!(put_if(std::get_if<I>(&what)) || ...)) out.null();
  }(std::index_sequence_for<Alternatives...>{});
}

}  // namespace sparta::json::detail
