#pragma once
#include <sparta/json/detail/with_fields.hpp>

#include <type_traits>
#include <utility>

namespace sparta::json {
class rest;
}

namespace sparta::json::detail {

template <class... Fields>
struct field_list {
  static constexpr std::size_t size = sizeof...(Fields);
};
struct field_lister {
  template <class... Fields>
  constexpr field_list<Fields...> operator()(Fields&...) const {
    return {};
  }
};
template <class T>
using fields_of = decltype(with_fields(std::declval<T&>(), field_lister{}));

template <class First, class... More>
constexpr auto& last_of(First& first, More&... more) {
  if constexpr (sizeof...(More) == 0)
    return first;
  else
    return last_of(more...);
}

template <class... Fields>
consteval bool ends_in_rest(field_list<Fields...>) {
  constexpr auto count = (std::is_same_v<std::remove_const_t<Fields>, rest> + ... + 0);
  if constexpr (count == 0) {
    return false;
  } else {
    constexpr bool last = std::is_same_v<std::remove_cvref_t<decltype(last_of(std::declval<Fields&>()...))>, rest>;
    static_assert(count == 1 && last, "sparta: json::rest is the last member of its aggregate, and the only one");
    return true;
  }
}
/// Its last member keeps what the others can't.
template <class T>
inline constexpr bool has_rest = ends_in_rest(fields_of<T>{});

}  // namespace sparta::json::detail
