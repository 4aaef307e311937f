#pragma once
#include <sparta/json/detail/enum_names.hpp>
#include <sparta/json/detail/field_names.hpp>
#include <sparta/json/detail/shape.hpp>
#include <sparta/json/write.hpp>
#include <sparta/json/writer.hpp>

#include <span>

namespace sparta::json::detail {

template <class T>
void put(writer& out, const T& what);

void put_bytes(writer& out, std::span<const std::byte> bytes);
/// A time as so many `numerator`/`denominator` seconds since 1970.
void put_time(writer& out, std::int64_t ticks, std::int64_t numerator, std::int64_t denominator);

struct member_writer {
  std::string_view name;
  void (*write)(writer& out, const void* member);
  /// Null when it is always written; else whether there is nothing to write.
  bool (*is_absent)(const void* member);
};
void put_members(writer& out, std::span<const member_writer> writers, const void* const* members);
/// The same, with what was kept; `fresh` are the members of `T{}`.
void put_members(writer& out, std::span<const member_writer> writers, const void* const* members,
                 const void* const* fresh, const rest& more);

template <class T>
void put_erased(writer& out, const void* what) {
  put(out, *static_cast<const T*>(what));
}

template <class T>
bool is_null(const void* what) {
  if constexpr (shape_v<T> == shape::variant)
    return std::get_if<std::monostate>(static_cast<const T*>(what)) != nullptr;
  else
    return !*static_cast<const T*>(what);
}

/// How to tell that a member is empty and left out; null when it always is written.
template <class T>
consteval auto absence() -> bool (*)(const void*) {
  constexpr auto kind = shape_v<T>;
  constexpr bool empties = kind == shape::optional || kind == shape::pointer || has_empty_alternative<T>;
  if constexpr (empties && !has_to_json<T>)
    return &is_null<T>;
  else
    return nullptr;
}

template <class T, class... Fields, std::size_t... I>
consteval auto make_writers(field_list<Fields...>, std::index_sequence<I...>) {
  return std::array<member_writer, sizeof...(I)>{member_writer{
      member_names<T>[I], &put_erased<std::remove_const_t<Fields>>, absence<std::remove_const_t<Fields>>()}...};
}
template <class T>
inline constexpr auto writers_of =
    make_writers<T>(fields_of<const T>{}, std::make_index_sequence<fields_of<const T>::size>{});

template <class T>
void put_aggregate(writer& out, const T& what) {
  const std::span<const member_writer> writers = writers_of<T>;
  with_fields(what, [&](const auto&... field) {
    const void* const members[] = {&field..., nullptr};
    if constexpr (has_rest<T>) {
      const T made{};
      with_fields(made, [&](const auto&... fresh_field) {
        const void* const fresh[] = {&fresh_field..., nullptr};
        put_members(out, writers.first(writers.size() - 1), members, fresh, last_of(field...));
      });
    } else {
      put_members(out, writers, members);
    }
  });
}

/// The enumerator's name, or the number of one that has none.
template <class T>
void put_enum(writer& out, T what) {
  const auto number = static_cast<std::underlying_type_t<T>>(what);
  for (std::size_t i = 0; i < enumerator_values<T>.size(); ++i)
    if (static_cast<T>(enumerator_values<T>[i]) == what) return out.string(enumerator_names<T>[i]);
  out.number(number);
}

}  // namespace sparta::json::detail

#include <sparta/json/detail/put_containers.hpp>

namespace sparta::json::detail {

template <class T>
void put(writer& out, const T& what) {
  constexpr auto kind = shape_v<T>;
  if constexpr (has_to_json<T>) {
    to_json(out, what);
  } else if constexpr (kind == shape::any_value) {
    write(out, what);
  } else if constexpr (kind == shape::boolean) {
    out.boolean(what);
  } else if constexpr (kind == shape::integer || kind == shape::real) {
    out.number(what);
  } else if constexpr (std::convertible_to<const T&, std::string_view>) {
    out.string(what);
  } else if constexpr (kind == shape::enumeration) {
    put_enum(out, what);
  } else if constexpr (kind == shape::nothing) {
    out.null();
  } else if constexpr (kind == shape::optional || kind == shape::pointer) {
    if (what)
      put(out, *what);
    else
      out.null();
  } else if constexpr (kind == shape::bytes) {
    put_bytes(out, what);
  } else if constexpr (kind == shape::sequence || kind == shape::set || kind == shape::fixed_array) {
    put_elements(out, what);
  } else if constexpr (kind == shape::map) {
    put_map(out, what);
  } else if constexpr (kind == shape::tuple) {
    put_tuple(out, what);
  } else if constexpr (kind == shape::variant) {
    put_variant(out, what);
  } else if constexpr (kind == shape::time_point) {
    using duration = typename T::duration;
    static_assert(std::integral<typename duration::rep>, "sparta: a time in JSON counts whole units");
    put_time(out, what.time_since_epoch().count(), duration::period::num, duration::period::den);
  } else if constexpr (kind == shape::duration) {
    out.number(what.count());
  } else if constexpr (kind == shape::aggregate) {
    put_aggregate(out, what);
  } else if constexpr (kind == shape::rest) {
    // the aggregate writes it
  } else {
    static_assert(kind != shape::unsupported,
                  "sparta: a JSON type is an aggregate without base classes, a number, a string, an enum with a fixed "
                  "type, a standard container, optional, variant, smart pointer, time or duration, or has to_json");
  }
}

}  // namespace sparta::json::detail
