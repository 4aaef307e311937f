#pragma once
#include <sparta/json/detail/shape.hpp>
#include <sparta/json/detail/with_fields.hpp>
#include <sparta/json/names.hpp>

#include <array>
#include <cstddef>

// Which members of an aggregate have a default. A language without reflection doesn't say, but it can be found out:
// docs/reference/json.md has the rule, this file the proof.
namespace sparta::json::detail {

/// Whether two values are the same, for values that differ from `T{}` as seldom as defaults do: containers that are
/// not empty are compared by size alone, and so are at worst taken for equal, which means "no default".
template <class T>
constexpr bool alike(const T& a, const T& b) {
  constexpr auto kind = shape_v<T>;
  if constexpr (kind == shape::boolean || kind == shape::integer || kind == shape::real || kind == shape::enumeration) {
    return a == b;
  } else if constexpr (kind == shape::string || container<T>) {
    return a.size() == b.size();
  } else if constexpr (kind == shape::duration) {
    return a.count() == b.count();
  } else if constexpr (kind == shape::time_point) {
    return a.time_since_epoch().count() == b.time_since_epoch().count();
  } else if constexpr (kind == shape::fixed_array) {
    for (std::size_t i = 0; i < a.size(); ++i)
      if (!alike(a[i], b[i])) return false;
    return true;
  } else if constexpr (kind == shape::variant) {
    return a.index() == b.index();
  } else if constexpr (kind == shape::aggregate) {
    return with_fields(a, [&](const auto&... left) {
      return with_fields(b, [&](const auto&... right) { return (alike(left, right) && ...); });
    });
  } else {
    return true;
  }
}

/// A member's value in `T{}` is not that of its own type: somebody wrote an initialiser.
template <class Member>
constexpr bool differs_from_fresh(const Member& value) {
  return !alike(value, Member{});
}

template <auto>
struct constant {};

template <class T>
constexpr auto fields_with_visible_default() {
  T t{};  // GCC 12 can't make a const std::string at compile time
  return with_fields(
      t, [](const auto&... field) { return std::array<bool, sizeof...(field)>{differs_from_fresh(field)...}; });
}

/// T can be made and destroyed at compile time, as far as the compiler's library is able to: one with a std::map can't.
template <class T>
concept known_at_compile_time = requires { typename constant<(fields_with_visible_default<T>(), true)>; };

/// Every number, flag and enumerator in T has an initialiser: the standard ([dcl.init]/7) asks just that of a const T.
template <class T>
concept fully_initialised = requires { new const T; };

template <class T>
concept plain_number = std::is_arithmetic_v<T> || std::is_enum_v<T> || shape_v<T> == shape::duration;

template <class Field>
constexpr bool read(const Field& field) {
  if constexpr (shape_v<Field> == shape::duration)
    return field.count() == field.count();
  else if constexpr (plain_number<Field>)
    return field == field;
  else
    return true;
}

/// Reads one number of a T that was not even zeroed; only a constant expression if the member has an initialiser.
template <class T, std::size_t Index>
constexpr bool read_uninitialised() {
  T t;
  return with_fields(t, [](const auto&... field) {
    std::size_t i = 0;
    return ((i++ != Index || read(field)) && ...);
  });
}
template <class T, std::size_t Index>
concept initialised_field = requires { typename constant<(read_uninitialised<T, Index>(), true)>; };

}  // namespace sparta::json::detail
