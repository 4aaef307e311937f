#pragma once
#include <sparta/json/detail/readers.hpp>
#include <sparta/json/detail/shape.hpp>

#include <limits>
#include <utility>

namespace sparta::json::detail {

template <class T>
bool read(const value& in, T& out, decoding& d);

template <class T>
constexpr std::int64_t lowest = static_cast<std::int64_t>(std::numeric_limits<T>::min());
template <class T>
constexpr std::uint64_t highest = static_cast<std::uint64_t>(std::numeric_limits<T>::max());

template <class T>
bool read_sequence(const value& in, T& out, decoding& d) {
  if (!is_array(in, d)) return false;
  out.clear();
  std::size_t index = 0;
  for (const auto& each : in.as_array()) {
    typename T::value_type element{};
    if (!read(each, element, d)) return d.in_element(index);
    if constexpr (set_like<T>)
      out.insert(std::move(element));
    else
      out.push_back(std::move(element));
    ++index;
  }
  return true;
}

template <class T>
bool read_tuple(const value& in, T& out, decoding& d) {
  const auto* elements = read_elements(in, std::tuple_size_v<T>, d);
  if (elements == nullptr) return false;
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    using std::get;
    return ((read((*elements)[I], get<I>(out), d) || d.in_element(I)) && ...);
  }(std::make_index_sequence<std::tuple_size_v<T>>{});
}

template <class T>
bool read_array(const value& in, T& out, decoding& d) {
  const auto* elements = read_elements(in, std::tuple_size_v<T>, d);
  for (std::size_t i = 0; elements != nullptr && i < elements->size(); ++i)
    if (!read((*elements)[i], out[i], d)) return d.in_element(i);
  return elements != nullptr;
}

template <class Key>
bool read_key(std::string_view text, Key& out, decoding& d) {
  constexpr auto kind = shape_v<Key>;
  static_assert(kind == shape::string || kind == shape::integer || kind == shape::enumeration,
                "sparta: the keys of a JSON map are strings, integers or enumerators");
  if constexpr (kind == shape::string) {
    out = text;
    return true;
  } else if constexpr (kind == shape::integer) {
    std::uint64_t bits = 0;
    if (!read_integer_key(text, lowest<Key>, highest<Key>, bits, d)) return false;
    out = static_cast<Key>(bits);
    return true;
  } else {
    return read(value(text), out, d);
  }
}

template <class T>
bool read_map(const value& in, T& out, decoding& d) {
  if (!is_object(in, d)) return false;
  out.clear();
  for (const auto& [name, each] : in.as_object()) {
    typename T::key_type key{};
    typename T::mapped_type mapped{};
    if (!read_key(name, key, d) || !read(each, mapped, d)) return d.in_member(name);
    out.emplace(std::move(key), std::move(mapped));
  }
  return true;
}

}  // namespace sparta::json::detail
