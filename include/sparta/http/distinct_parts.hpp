#pragma once
#include <sparta/detail/handler_shape.hpp>
#include <sparta/http/part.hpp>

#include <string_view>
#include <type_traits>

namespace sparta::http::detail {

template <class P>
concept has_place = requires { std::remove_cvref_t<P>::from; };
template <class P>
concept has_name = has_place<P> && requires { std::remove_cvref_t<P>::name; };

template <class P>
consteval bool is_body() {
  if constexpr (has_place<P>)
    return std::remove_cvref_t<P>::from == place::body;
  else
    return false;
}

template <class A, class B>
consteval bool are_same_part() {
  if constexpr (has_name<A> && has_name<B>)
    return std::remove_cvref_t<A>::from == std::remove_cvref_t<B>::from &&
           std::remove_cvref_t<A>::name == std::remove_cvref_t<B>::name;
  else
    return false;
}
template <class Part, class... All>
consteval int count_of() {
  return (are_same_part<Part, All>() + ... + 0);
}

/// True, or a compile error whose first line is the rule that the handler's parts break.
template <class... P>
consteval bool are_distinct(sparta::detail::type_list<P...>) {
  constexpr bool one_body = (is_body<P>() + ... + 0) <= 1;
  constexpr bool once = ((count_of<P, P...>() <= 1) && ...);
  static_assert(one_body,
                "sparta: a handler takes the body of its request once, as http::body, http::form or http::multipart");
  static_assert(once, "sparta: a handler takes a parameter, header or cookie of its request once");
  return one_body && once;
}

}  // namespace sparta::http::detail
