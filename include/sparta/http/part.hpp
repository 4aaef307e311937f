#pragma once
#include <sparta/detail/literal.hpp>
#include <sparta/http/from_text.hpp>
#include <sparta/http/problem.hpp>
#include <sparta/http/request.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// What all parts of a request have: parts.hpp.
namespace sparta::http::detail {

using sparta::detail::literal;

/// A part of a request, or what to answer to one that hasn't got it.
template <class Part>
using taken = std::variant<Part, problem>;

/// Where a part is from, for messages and for OpenAPI, which spells the first four so.
enum class place : std::uint8_t { path, query, header, cookie, body, form, authorizer };

/// `query`
[[nodiscard]] std::string_view name_of(place from);
[[nodiscard]] problem missing(place from, std::string_view name);
[[nodiscard]] problem unreadable(place from, std::string_view name);

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;

template <class T>
struct one_of {
  using type = T;
};
template <class T>
  requires(is_optional<T> || is_vector<T>)
struct one_of<T> {
  using type = typename T::value_type;
};
/// What one text is read as: the T of an optional or a vector.
template <class T>
using one_of_t = typename one_of<T>::type;

template <class T>
consteval bool is_readable() {
  constexpr bool readable = has_from_text<one_of_t<T>>;
  static_assert(readable,
                "sparta: a parameter is a std::string, a number, a bool, an enum with a fixed type, a time, a duration "
                "or a type with from_text, or a std::optional or std::vector of one");
  return readable;
}

/// The text or texts of that name as a T; an optional may be absent, a vector takes all.
template <class T, bool IgnoresCase>
taken<T> read(const fields<IgnoresCase>& all, place from, std::string_view name) {
  if constexpr (is_vector<T>) {
    T values;
    for (const std::string_view text : all.all(name)) {
      auto value = from_text(text, json::as<one_of_t<T>>{});
      if (!value) return unreadable(from, name);
      values.push_back(*std::move(value));
    }
    return values;
  } else {
    const std::string* const text = all.find(name);
    if (text == nullptr) {
      if constexpr (is_optional<T>)
        return T();
      else
        return missing(from, name);
    }
    auto value = from_text(*text, json::as<one_of_t<T>>{});
    if (!value) return unreadable(from, name);
    return T(*std::move(value));
  }
}

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
  if constexpr (is_readable<typename Part::value_type>()) {
    auto found = read<typename Part::value_type>(all, Part::from, Part::name);
    if (auto* const why = std::get_if<problem>(&found)) return std::move(*why);
    return Part(std::get<0>(std::move(found)));
  } else {
    return Part();
  }
}

}  // namespace sparta::http::detail
