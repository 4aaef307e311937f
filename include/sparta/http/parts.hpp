#pragma once
#include <sparta/detail/literal.hpp>
#include <sparta/http/from_text.hpp>
#include <sparta/http/problem.hpp>
#include <sparta/http/request.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace sparta::http {

namespace detail {

using sparta::detail::literal;

/// A part of a request, or what to answer to one that hasn't got it.
template <class Part>
using taken = std::variant<Part, problem>;

/// Where a part is from, for messages and for OpenAPI, which spells them so.
enum class place : std::uint8_t { path, query, header, cookie, body };

[[nodiscard]] problem missing(place from, std::string_view name);
[[nodiscard]] problem unreadable(place from, std::string_view name);
/// Null when the body may be read as JSON: 415 for another media type.
[[nodiscard]] std::optional<problem> refuse_media_type(const request& from);
[[nodiscard]] problem undecodable(const error& why);

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;

/// The text or texts of that name as a T; an optional may be absent, a vector takes all.
template <class T, bool IgnoresCase>
taken<T> read(const fields<IgnoresCase>& all, place from, std::string_view name) {
  if constexpr (is_vector<T>) {
    T values;
    for (const std::string_view text : all.all(name)) {
      auto value = from_text(text, json::as<typename T::value_type>{});
      if (!value) return unreadable(from, name);
      values.push_back(*std::move(value));
    }
    return values;
  } else {
    const std::string* const text = all.find(name);
    if constexpr (is_optional<T>) {
      if (text == nullptr) return T();
      auto value = from_text(*text, json::as<typename T::value_type>{});
      if (!value) return unreadable(from, name);
      return T(*std::move(value));
    } else {
      if (text == nullptr) return missing(from, name);
      auto value = from_text(*text, json::as<T>{});
      if (!value) return unreadable(from, name);
      return *std::move(value);
    }
  }
}

/// What all parts have.
template <class T>
class held {
 public:
  using part_of = request;
  using value_type = T;

  held() = default;
  explicit held(T value) : value_(std::move(value)) {}
  [[nodiscard]] const T& value() const& { return value_; }
  [[nodiscard]] T&& value() && { return std::move(value_); }
  [[nodiscard]] const T& operator*() const { return value_; }
  [[nodiscard]] const T* operator->() const { return &value_; }
  operator const T&() const { return value_; }

 private:
  T value_{};
};

template <class Part, bool IgnoresCase>
taken<Part> take_field(const fields<IgnoresCase>& all) {
  auto found = read<typename Part::value_type>(all, Part::from, Part::name);
  if (auto* const why = std::get_if<problem>(&found)) return std::move(*why);
  return Part(std::get<0>(std::move(found)));
}

}  // namespace detail

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

/// The body, read as JSON: 415 for another media type, 400 with the place for JSON that is no T.
template <class T>
struct body : detail::held<T> {
  using detail::held<T>::held;
  static constexpr detail::place from = detail::place::body;
  static detail::taken<body> take(const request& of) {
    if (auto refused = detail::refuse_media_type(of)) return *std::move(refused);
    auto read = of.body_as<T>();
    if (!read) return detail::undecodable(read.error());
    return body(*std::move(read));
  }
};

}  // namespace sparta::http
