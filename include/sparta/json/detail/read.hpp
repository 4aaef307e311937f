#pragma once
#include <sparta/json/detail/enum_names.hpp>
#include <sparta/json/detail/missing_rule.hpp>
#include <sparta/json/detail/readers.hpp>
#include <sparta/result.hpp>

#include <limits>
#include <utility>

namespace sparta::json::detail {

template <class T>
bool read(const value& in, T& out, decoding& d);

template <class T>
bool read_erased(const value& in, void* out, decoding& d) {
  return read(in, *static_cast<T*>(out), d);
}

template <class T>
bool read_custom(const value& in, T& out, decoding& d) {
  try {
    auto made = from_json(in, as<T>{});
    if (!made) return d.fail(std::move(made).error());
    out = *std::move(made);
    return true;
  } catch (const failure& why) {
    return d.fail(why.error());
  }
}

template <class T>
bool read_time_point(const value& in, T& out, decoding& d) {
  using duration = typename T::duration;
  static_assert(std::integral<typename duration::rep>, "sparta: a time in JSON counts whole units");
  std::int64_t ticks = 0;
  if (!read_time(in, duration::period::num, duration::period::den, ticks, d)) return false;
  if (!std::in_range<typename duration::rep>(ticks)) return d.fail("the time is out of range");
  out = T(duration(static_cast<typename duration::rep>(ticks)));
  return true;
}

inline bool is_fine_as_it_is(const void*) { return true; }
template <class Field>
bool is_fine_if_it_differs(const void* member) {
  return differs_from_fresh(*static_cast<const Field*>(member));
}

template <class Field>
consteval member_reader reader_of(std::string_view name, missing rule) {
  switch (rule) {
    case missing::refused: return {name, &read_erased<Field>, nullptr};
    case missing::allowed: return {name, &read_erased<Field>, &is_fine_as_it_is};
    case missing::allowed_if_differs: return {name, &read_erased<Field>, &is_fine_if_it_differs<Field>};
  }
}

template <class T, class... Fields, std::size_t... I>
consteval auto make_readers(field_list<Fields...>, std::index_sequence<I...>) {
  static_assert((!std::is_const_v<Fields> && ...), "sparta: a member that is read from JSON is not const");
  return std::array<member_reader, sizeof...(I)>{reader_of<Fields>(member_names<T>[I], missing_rules_of<T>[I])...};
}
template <class T>
inline constexpr auto readers_of = make_readers<T>(fields_of<T>{}, std::make_index_sequence<fields_of<T>::size>{});

template <class T>
bool read_aggregate(const value& in, T& out, decoding& d) {
  static_assert(std::is_default_constructible_v<T>, "sparta: a type that is read from JSON can be made by T{}");
  const std::span<const member_reader> readers = readers_of<T>;
  return with_fields(out, [&](auto&... field) {
    void* const members[] = {&field..., nullptr};
    if constexpr (has_rest<T>)
      return read_members(in, readers.first(readers.size() - 1), members, last_of(field...), d);
    else
      return read_members(in, readers, members, d);
  });
}

}  // namespace sparta::json::detail

#include <sparta/json/detail/read_containers.hpp>
#include <sparta/json/detail/read_variant.hpp>

namespace sparta::json::detail {

template <class T>
bool read(const value& in, T& out, decoding& d) {
  constexpr auto kind = shape_v<T>;
  if constexpr (has_from_json<T>) {
    return read_custom(in, out, d);
  } else if constexpr (kind == shape::any_value) {
    out = in;
    return true;
  } else if constexpr (kind == shape::boolean) {
    return read_boolean(in, out, d);
  } else if constexpr (kind == shape::integer) {
    std::uint64_t bits = 0;
    if (!read_integer(in, lowest<T>, highest<T>, bits, d)) return false;
    out = static_cast<T>(bits);
    return true;
  } else if constexpr (kind == shape::real) {
    double number = 0;
    if (!read_real(in, static_cast<double>(std::numeric_limits<T>::max()), number, d)) return false;
    out = static_cast<T>(number);
    return true;
  } else if constexpr (kind == shape::string) {
    return read_string(in, out, d);
  } else if constexpr (kind == shape::enumeration) {
    std::size_t index = 0;
    if (!read_name(in, enumerator_names<T>, index, d)) return false;
    out = static_cast<T>(enumerator_values<T>[index]);
    return true;
  } else if constexpr (kind == shape::nothing) {
    return read_null(in, d);
  } else if constexpr (kind == shape::optional) {
    if (in.is_null()) return out.reset(), true;
    return read(in, out.emplace(), d);
  } else if constexpr (kind == shape::pointer) {
    if (in.is_null()) return out.reset(), true;
    out = T(new typename T::element_type{});
    return read(in, *out, d);
  } else if constexpr (kind == shape::bytes) {
    return read_bytes(in, out, d);
  } else if constexpr (kind == shape::sequence || kind == shape::set) {
    return read_sequence(in, out, d);
  } else if constexpr (kind == shape::fixed_array) {
    return read_array(in, out, d);
  } else if constexpr (kind == shape::map) {
    return read_map(in, out, d);
  } else if constexpr (kind == shape::tuple) {
    return read_tuple(in, out, d);
  } else if constexpr (kind == shape::variant) {
    return read_variant(in, out, d);
  } else if constexpr (kind == shape::time_point) {
    return read_time_point(in, out, d);
  } else if constexpr (kind == shape::duration) {
    typename T::rep count{};
    if (!read(in, count, d)) return false;
    out = T(count);
    return true;
  } else if constexpr (kind == shape::aggregate) {
    return read_aggregate(in, out, d);
  } else if constexpr (kind == shape::rest) {
    return true;  // the aggregate has filled it
  } else {
    static_assert(!std::same_as<T, std::string_view>,
                  "sparta: what is read from JSON owns its text: std::string, not std::string_view");
    static_assert(kind != shape::unsupported,
                  "sparta: a JSON type is an aggregate without base classes, a number, a string, an enum with a fixed "
                  "type, a standard container, optional, variant, smart pointer, time or duration, or has from_json");
  }
}

}  // namespace sparta::json::detail
