#pragma once
#include <sparta/http/part.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace sparta::http {

namespace detail {

/// Null when the body may be read as that media type, which it is too when the request names none; else 415.
[[nodiscard]] std::optional<problem> refuse_media_type(const request& from, std::string_view wanted);
/// The same for JSON, and 400 for a body of nothing.
[[nodiscard]] std::optional<problem> refuse_json_body(const request& from);
/// 400, with the place that the error names.
[[nodiscard]] problem undecodable(const error& why);

}  // namespace detail

/// The body, read as JSON: 415 for another media type, 400 with the place for JSON that is no T. A `std::optional` is
/// none when the request has no body.
template <class T>
struct body : detail::held<T> {
  using detail::held<T>::held;
  static constexpr detail::place from = detail::place::body;
  static constexpr std::string_view media_type = "application/json";
  static detail::taken<body> take(const request& of) {
    if constexpr (detail::is_optional<T>)
      if (of.body.empty()) return body();
    if (auto refused = detail::refuse_json_body(of)) return *std::move(refused);
    auto read = of.body_as<T>();
    if (!read) return detail::undecodable(read.error());
    return body(*std::move(read));
  }
};

/// The body as it came, of any media type.
template <>
struct body<std::string> : detail::held<std::string> {
  using detail::held<std::string>::held;
  static constexpr detail::place from = detail::place::body;
  static constexpr std::string_view media_type = "*/*";
  static detail::taken<body> take(const request& of) { return body(of.body); }
};

}  // namespace sparta::http
