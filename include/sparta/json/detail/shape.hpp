#pragma once
#include <sparta/json/as.hpp>
#include <sparta/json/value.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

namespace sparta::json {
class rest;
class writer;
}  // namespace sparta::json

// What a type looks like from JSON. Standard containers are known by their members rather than by name, so that
// their headers are not included here, and similar containers of other libraries work as well.
namespace sparta::json::detail {

enum class shape : unsigned char {
  any_value,
  boolean,
  integer,
  real,
  string,
  enumeration,
  nothing,
  optional,
  pointer,
  bytes,
  sequence,
  set,
  fixed_array,
  map,
  tuple,
  variant,
  time_point,
  duration,
  aggregate,
  rest,  ///< in the aggregate that has it
  unsupported,
};

template <class T>
concept has_from_json = requires(const json::value& in) { from_json(in, as<T>{}); };
template <class T>
concept has_to_json = requires(writer& out, const T& what) { to_json(out, what); };

template <class T>
inline constexpr bool is_variant = false;
template <class... Alternatives>
inline constexpr bool is_variant<std::variant<Alternatives...>> = true;

/// Casting any number to it is defined: scoped, or with a fixed underlying type.
template <class T>
concept fixed_enum = std::is_enum_v<T> && !std::same_as<T, std::byte> && requires { T{0}; };
template <class T>
concept optional_like = requires(T& t, const T& c) {
  typename T::value_type;
  t.emplace();
  t.reset();
  *c;
  { c.has_value() } -> std::same_as<bool>;
};
template <class T>
concept smart_pointer = requires(T& t, typename T::element_type* raw) {
  T(raw);
  t.reset();
  { t.get() } -> std::same_as<typename T::element_type*>;
} && !std::is_array_v<typename T::element_type> && !std::is_const_v<typename T::element_type>;
template <class T>
concept container = requires(T& t, const T& c) {
  typename T::value_type;
  t.clear();
  c.begin();
  c.end();
  { c.empty() } -> std::same_as<bool>;
};
template <class T>
concept map_like = container<T> && requires { typename T::mapped_type; };
template <class T>
concept set_like = container<T> && requires { typename T::key_type; } && !map_like<T>;
template <class T>
concept sequence_like = container<T> && requires(T& t, typename T::value_type& v) { t.push_back(std::move(v)); };
template <class T>
concept tuple_like = requires { std::tuple_size<T>::value; };
template <class T>
concept duration_like = requires(const T& t) {
  typename T::rep;
  typename T::period;
  t.count();
};
/// Only the system clock's time points mean the same in another process.
template <class T>
concept system_time_like = requires(const T& t) {
  typename T::clock;
  T::clock::to_time_t(typename T::clock::time_point{});
  { t.time_since_epoch() } -> duration_like;
};

/// Takes the place of a base class only: those come first in the braces of an aggregate.
template <class Derived>
struct any_base_of {
  template <class Base>
    requires(std::is_base_of_v<Base, Derived> && !std::same_as<Base, Derived>)
  operator Base() const noexcept;
};
template <class T>
concept plain_aggregate = std::is_class_v<T> && std::is_aggregate_v<T> && !requires { T{any_base_of<T>{}}; };

template <class T>
consteval shape shape_of() {
  if constexpr (std::same_as<T, json::value>)
    return shape::any_value;
  else if constexpr (std::same_as<T, bool>)
    return shape::boolean;
  else if constexpr (integer_number<T>)
    return shape::integer;
  else if constexpr (std::floating_point<T>)
    return shape::real;
  else if constexpr (std::same_as<T, std::string>)
    return shape::string;
  else if constexpr (fixed_enum<T>)
    return shape::enumeration;
  else if constexpr (!std::is_class_v<T>)
    return shape::unsupported;
  else if constexpr (std::same_as<T, rest>)
    return shape::rest;
  else if constexpr (std::same_as<T, std::monostate>)
    return shape::nothing;
  else if constexpr (std::same_as<T, std::vector<std::byte>>)
    return shape::bytes;
  else if constexpr (is_variant<T>)
    return shape::variant;
  else if constexpr (optional_like<T>)
    return shape::optional;
  else if constexpr (smart_pointer<T>)
    return shape::pointer;
  else if constexpr (map_like<T>)
    return shape::map;
  else if constexpr (set_like<T>)
    return shape::set;
  else if constexpr (sequence_like<T>)
    return shape::sequence;
  else if constexpr (tuple_like<T>) {
    if constexpr (requires { typename T::value_type; })
      return shape::fixed_array;
    else
      return shape::tuple;
  } else if constexpr (duration_like<T>)
    return shape::duration;
  else if constexpr (system_time_like<T>)
    return shape::time_point;
  else if constexpr (plain_aggregate<T>)
    return shape::aggregate;
  else
    return shape::unsupported;
}

template <class T>
inline constexpr detail::shape shape_v = shape_of<T>();

template <class T>
inline constexpr bool has_empty_alternative = false;
template <class... Alternatives>
inline constexpr bool has_empty_alternative<std::variant<Alternatives...>> =
    (std::same_as<Alternatives, std::monostate> + ... + 0) == 1;

/// Has a state for JSON's null, and so for nothing at all.
template <class T>
inline constexpr bool nullable = shape_v<T> == shape::optional || shape_v<T> == shape::pointer ||
                                 shape_v<T> == shape::any_value || shape_v<T> == shape::nothing;
template <class... Alternatives>
inline constexpr bool nullable<std::variant<Alternatives...>> = (nullable<Alternatives> || ...);

}  // namespace sparta::json::detail
