#pragma once
#include <sparta/json/detail/field_names.hpp>
#include <sparta/json/detail/shape.hpp>
#include <sparta/on/matcher.hpp>

#include <array>

/// Fields of a payload, by pointers to the members of the aggregate that it is decoded into.
namespace sparta::on::detail {

template <class T>
struct unwrapped {
  using type = T;
};
/// An optional's or a list's matcher looks at what is inside.
template <class T>
  requires(json::detail::shape_v<T> == json::detail::shape::optional ||
           json::detail::shape_v<T> == json::detail::shape::sequence ||
           json::detail::shape_v<T> == json::detail::shape::set ||
           json::detail::shape_v<T> == json::detail::shape::fixed_array)
struct unwrapped<T> : unwrapped<typename T::value_type> {};
template <class T>
  requires(json::detail::shape_v<T> == json::detail::shape::pointer)
struct unwrapped<T> : unwrapped<typename T::element_type> {};

template <class T>
consteval value_kind kind_of_unwrapped() {
  using enum json::detail::shape;
  constexpr auto shape = json::detail::shape_v<T>;
  if constexpr (json::detail::has_to_json<T> || shape == any_value || shape == variant || shape == time_point ||
                shape == duration)
    return value_kind::any;
  else if constexpr (shape == string || shape == enumeration || shape == bytes)
    return value_kind::text;
  else if constexpr (shape == integer || shape == real)
    return value_kind::number;
  else
    return shape == boolean ? value_kind::truth : value_kind::none;
}

template <class Pointer>
struct member_of;
template <class Class, class Type>
struct member_of<Type Class::*> {
  using owner = Class;
  using type = typename unwrapped<Type>::type;
};
template <auto Member>
using owner_of = typename member_of<std::remove_const_t<decltype(Member)>>::owner;
template <auto Member>
using type_of = typename member_of<std::remove_const_t<decltype(Member)>>::type;

#ifdef __clang__
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-internal"
#pragma clang diagnostic ignored "-Wundefined-var-template"
#endif
/// What JSON calls the member.
template <auto Member>
consteval std::string_view name_of() {
  using owner = owner_of<Member>;
  constexpr const void* wanted = &(json::detail::phantom<owner>.held.*Member);
  constexpr auto addresses = json::detail::with_fields(json::detail::phantom<owner>.held, [](const auto&... field) {
    return std::array<const void*, sizeof...(field)>{&field...};
  });
  for (std::size_t i = 0; i < addresses.size(); ++i)
    if (addresses[i] == wanted) return json::detail::member_names<owner>[i];
  return {};
}
#ifdef __clang__
#pragma clang diagnostic pop
#endif

/// True when each member belongs to the type of the one before it, the first to `Root`.
template <class Root>
consteval bool is_path() {
  return true;
}
template <class Root, auto First, auto... More>
consteval bool is_path() {
  if constexpr (!std::same_as<Root, owner_of<First>>)
    return false;
  else
    return is_path<type_of<First>, More...>();
}

template <auto... Members>
struct last_of;
template <auto Last>
struct last_of<Last> {
  using type = type_of<Last>;
};
template <auto First, auto... More>
struct last_of<First, More...> : last_of<More...> {};

template <auto... Members>
using end_of = typename last_of<Members...>::type;

/// What the field at the end of a path holds, or a compile error.
template <class Root, auto... Members>
consteval value_kind kind_at() {
  static_assert(sizeof...(Members) > 0, "sparta: a field is named by members, as in detail<&order::total>(…)");
  if constexpr (sizeof...(Members) > 0) {
    constexpr bool connected = is_path<Root, Members...>();
    static_assert(connected,
                  "sparta: the first member of a path belongs to what the source delivers, each other one to the type "
                  "of the member before it");
    if constexpr (connected) {
      constexpr auto kind = kind_of_unwrapped<end_of<Members...>>();
      static_assert(
          kind != value_kind::none,
          "sparta: only fields that hold text, numbers, true or false are matched: name a member of this one");
      return kind;
    }
  }
  return value_kind::any;
}

}  // namespace sparta::on::detail
