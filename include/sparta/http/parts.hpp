#pragma once
#include <sparta/http/authorizer.hpp>
#include <sparta/http/body.hpp>
#include <sparta/http/form.hpp>
#include <sparta/http/multipart.hpp>
#include <sparta/http/part.hpp>

#include <string>
#include <string_view>

/// What a handler may take instead of the whole request; docs/reference/http_bodies.md has all.
namespace sparta::http {

/// A parameter of the path, which the route has: `http::path<"id", int>`. Not an int: 400.
template <detail::literal Name, class T = std::string>
struct path : detail::held<T> {
  using detail::held<T>::held;
  static constexpr std::string_view name = Name.view();
  static constexpr detail::place from = detail::place::path;
  static detail::taken<path> take(const request& of) { return detail::take_field<path>(of.path_parameters); }
};

/// A parameter of the query: required, unless it is a `std::optional`; a `std::vector` has all of that name.
template <detail::literal Name, class T = std::string>
struct query : detail::held<T> {
  using detail::held<T>::held;
  static constexpr std::string_view name = Name.view();
  static constexpr detail::place from = detail::place::query;
  static detail::taken<query> take(const request& of) { return detail::take_field<query>(of.query_string_parameters); }
};

template <detail::literal Name, class T = std::string>
struct header : detail::held<T> {
  using detail::held<T>::held;
  static constexpr std::string_view name = Name.view();
  static constexpr detail::place from = detail::place::header;
  static detail::taken<header> take(const request& of) { return detail::take_field<header>(of.headers); }
};

template <detail::literal Name, class T = std::string>
struct cookie : detail::held<T> {
  using detail::held<T>::held;
  static constexpr std::string_view name = Name.view();
  static constexpr detail::place from = detail::place::cookie;
  static detail::taken<cookie> take(const request& of) { return detail::take_field<cookie>(of.cookies); }
};

}  // namespace sparta::http
