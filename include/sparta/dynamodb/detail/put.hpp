#pragma once
#include <sparta/dynamodb/attribute_value.hpp>
#include <sparta/json/encode.hpp>

#include <charconv>

namespace sparta::dynamodb::detail {

using json::detail::shape;
using json::detail::shape_v;

/// Null becomes NULL, text S, a number N, arrays L, objects M.
[[nodiscard]] attribute_value of_json(const json::value& what);

template <class T>
concept attribute_like = std::constructible_from<attribute_value, const T&>;
template <class T>
inline constexpr bool makes_item = std::same_as<T, item> || shape_v<T> == shape::aggregate || shape_v<T> == shape::map;

/// What a set of T is in DynamoDB: void if it has no such set, and it is a list.
template <class T>
struct set_element {
  using type = std::conditional_t<shape_v<T> == shape::integer || shape_v<T> == shape::real, number,
                                  std::conditional_t<std::same_as<T, number>, number, void>>;
};
template <class T>
  requires(shape_v<T> == shape::string)
struct set_element<T> {
  using type = std::string;
};
template <>
struct set_element<binary> {
  using type = binary;
};

template <class T>
attribute_value put(const T& what);

template <class T>
std::string key_text(const T& key) {
  if constexpr (shape_v<T> == shape::string) {
    return key;
  } else {
    static_assert(shape_v<T> == shape::integer || shape_v<T> == shape::enumeration,
                  "sparta: the keys of a DynamoDB map are strings, integers or enumerators");
    const auto value = json::to_value(key);
    return value.is_string() ? value.as_string() : json::write(value);
  }
}

/// Nothing to store: DynamoDB has no empty set, and an index takes no NULL.
template <class T>
bool is_absent(const T& what) {
  if constexpr (json::detail::absence<T>() != nullptr)
    return json::detail::absence<T>()(&what);
  else if constexpr (shape_v<T> == shape::set)
    return !std::is_void_v<typename set_element<typename T::value_type>::type> && what.empty();
  else
    return false;
}

template <class T>
item put_aggregate(const T& what) {
  item members;
  json::detail::with_fields(what, [&](const auto&... field) {
    std::size_t i = 0;
    const auto add = [&](const auto& each) {
      const auto name = json::detail::member_names<T>[i++];
      if (!is_absent(each)) members.emplace(name, put(each));
    };
    (add(field), ...);
  });
  return members;
}

template <class T>
item put_item(const T& what) {
  if constexpr (std::same_as<T, item>) {
    return what;
  } else if constexpr (shape_v<T> == shape::map) {
    item members;
    for (const auto& [key, each] : what) members.emplace(key_text(key), put(each));
    return members;
  } else {
    return put_aggregate(what);
  }
}

template <class T>
attribute_value put_elements(const T& what) {
  list elements;
  for (const auto& each : what) elements.push_back(put<typename T::value_type>(each));
  return elements;
}

template <class T>
attribute_value put_set(const T& what) {
  using element = typename set_element<typename T::value_type>::type;
  if constexpr (std::is_void_v<element>) {
    return put_elements(what);
  } else {
    if (what.empty()) return nullptr;
    set_of<element> all;
    json::detail::for_each_entry(what, [&](const auto& each) {
      if constexpr (std::same_as<element, number> && !std::same_as<typename T::value_type, number>)
        all.values.push_back(attribute_value(each).as_number());
      else
        all.values.push_back(each);
    });
    return all;
  }
}

template <class T>
attribute_value put_tuple(const T& what) {
  list elements;
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    using std::get;
    (elements.push_back(put(get<I>(what))), ...);
  }(std::make_index_sequence<std::tuple_size_v<T>>{});
  return elements;
}

template <class... Alternatives>
attribute_value put_variant(const std::variant<Alternatives...>& what) {
  attribute_value made;
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    const auto put_if = [&](const auto* held) { return held != nullptr && (made = put(*held), true); };
    (void)(put_if(std::get_if<I>(&what)) || ...);
  }(std::index_sequence_for<Alternatives...>{});
  return made;
}

template <class T>
attribute_value put(const T& what) {
  constexpr auto kind = shape_v<T>;
  if constexpr (attribute_like<T>) {
    return attribute_value(what);
  } else if constexpr (json::detail::has_to_json<T>) {
    return of_json(json::to_value(what));
  } else if constexpr (kind == shape::nothing) {
    return nullptr;
  } else if constexpr (kind == shape::optional || kind == shape::pointer) {
    return what ? put(*what) : attribute_value();
  } else if constexpr (kind == shape::set) {
    return put_set(what);
  } else if constexpr (kind == shape::sequence || kind == shape::fixed_array) {
    return put_elements(what);
  } else if constexpr (kind == shape::tuple) {
    return put_tuple(what);
  } else if constexpr (kind == shape::variant) {
    return put_variant(what);
  } else if constexpr (kind == shape::map || kind == shape::aggregate) {
    return put_item(what);
  } else {
    return of_json(json::to_value(what));
  }
}

}  // namespace sparta::dynamodb::detail
