#pragma once
#include <sparta/cfn/value.hpp>

#include <concepts>
#include <initializer_list>
#include <vector>

namespace sparta::cfn {

/// A member of a map, in braces: `{"name", "value"}`.
template <class T>
struct entry {
  std::string_view key;
  T value;
};

namespace detail {

/// `count` values, one after the other.
[[nodiscard]] const node* list_node(const void* first, std::size_t count);
/// The same with the name of each; `entries` are `entry`s of a value.
[[nodiscard]] const node* map_node(const entry<value_base>* entries, std::size_t count);

/// What stands in the braces of a list or map. A structure itself, not a value of one: `{{.attribute_name = "id"}}`
/// then means one structure. The type need not be complete yet.
template <class T>
struct element_of {
  using type = T;
};
template <class T>
  requires(!__is_class(T))
struct element_of<T> {
  using type = value<T>;
};
template <>
struct element_of<std::string> {
  using type = value<std::string>;
};
template <>
struct element_of<json::value> {
  using type = value<json::value>;
};
template <class T>
struct element_of<list<T>> {
  using type = value<list<T>>;
};
template <class T>
struct element_of<map<T>> {
  using type = value<map<T>>;
};
template <class T>
using element = typename element_of<T>::type;

template <class T>
[[nodiscard]] const node* encode_list(const T* first, std::size_t count) {
  if constexpr (structure<T>) {
    return structures_node(first, count, member_count<T>(), T::shape_);
  } else {
    static_assert(sizeof(T) == sizeof(node*));
    return list_node(first, count);
  }
}

template <class T>
[[nodiscard]] const node* encode_map(const entry<element<T>>* first, std::size_t count) {
  std::vector<entry<value_base>> entries;
  entries.reserve(count);
  for (std::size_t i = 0; i < count; ++i) entries.push_back({first[i].key, value<T>(first[i].value)});
  return map_node(entries.data(), count);
}

}  // namespace detail

/// Elements in braces, each a literal or an expression; a vector of them; or an expression that gives a list.
template <class T>
class value<list<T>> : public detail::value_base {
 public:
  value() = default;
  value(std::initializer_list<detail::element<T>> elements)
      : value_base(detail::encode_list(elements.begin(), elements.size())) {}
  value(const std::vector<detail::element<T>>& elements)
      : value_base(detail::encode_list(elements.data(), elements.size())) {}
  constexpr value(unchecked expression) : value_base(expression) {}
};

/// Names and values in braces, `{{"a", 1}, {"b", 2}}`, or an expression that gives a map.
template <class T>
class value<map<T>> : public detail::value_base {
 public:
  value() = default;
  value(std::initializer_list<entry<detail::element<T>>> entries)
      : value_base(detail::encode_map<T>(entries.begin(), entries.size())) {}
  constexpr value(unchecked expression) : value_base(expression) {}
};

}  // namespace sparta::cfn
