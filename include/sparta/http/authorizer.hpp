#pragma once
#include <sparta/http/part.hpp>

#include <utility>

namespace sparta::http {

namespace detail {

/// A token's claims, or a Lambda authorizer's context, wherever the front puts them; null without any.
[[nodiscard]] const json::value* claims_of(const request& of);
/// 401: nobody has looked who calls.
[[nodiscard]] problem unauthorized();
/// 403: somebody has, and what is known of the caller won't do.
[[nodiscard]] problem unfit(const error& why);

template <class Part>
taken<Part> take_authorizer(const json::value* told) {
  if (told == nullptr || told->is_null()) return unauthorized();
  auto read = json::decode<typename Part::value_type>(*told);
  if (!read) return unfit(read.error());
  return Part(*std::move(read));
}

}  // namespace detail

/// What is known of the caller, read as a T: a token's claims, or a Lambda authorizer's context. 401 without any, 403
/// when they are no T.
template <class T = json::value>
struct claims : detail::held<T> {
  using detail::held<T>::held;
  static constexpr detail::place from = detail::place::authorizer;
  static detail::taken<claims> take(const request& of) {
    return detail::take_authorizer<claims>(detail::claims_of(of));
  }
};

/// All that the front tells of the authorizer, read as a T: `request::authorizer`.
template <class T = json::value>
struct authorizer : detail::held<T> {
  using detail::held<T>::held;
  static constexpr detail::place from = detail::place::authorizer;
  static detail::taken<authorizer> take(const request& of) {
    return detail::take_authorizer<authorizer>(&of.authorizer);
  }
};

}  // namespace sparta::http
