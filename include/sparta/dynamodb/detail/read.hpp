#pragma once
#include <sparta/dynamodb/attribute_value.hpp>
#include <sparta/json/decode.hpp>

#include <span>

namespace sparta::dynamodb::detail {

using json::detail::decoding;
using json::detail::shape;
using json::detail::shape_v;

/// S as text, N as a number, lists and sets as arrays, M as an object, B as base64.
[[nodiscard]] json::value to_json_value(const attribute_value& what);

/// Fails unless `what` is of that kind.
bool is(const attribute_value& what, attribute_kind wanted, decoding& d);
/// The elements of a list, or of any set.
bool elements_of(const attribute_value& what, list& out, decoding& d);
bool read_kind(const attribute_value& what, dynamodb::number& out, decoding& d);
bool read_kind(const attribute_value& what, binary& out, decoding& d);
bool read_kind(const attribute_value& what, string_set& out, decoding& d);
bool read_kind(const attribute_value& what, number_set& out, decoding& d);
bool read_kind(const attribute_value& what, binary_set& out, decoding& d);
bool read_kind(const attribute_value& what, list& out, decoding& d);
bool read_kind(const attribute_value& what, item& out, decoding& d);
bool read_kind(const attribute_value& what, attribute_value& out, decoding& d);

template <class T>
concept own_kind = requires(const attribute_value& what, T& out, decoding& d) { detail::read_kind(what, out, d); };

template <class T>
bool read(const attribute_value& in, T& out, decoding& d);

struct member_reader {
  std::string_view name;
  bool (*read)(const attribute_value& in, void* out, decoding& d);
  bool (*may_be_missing)(const void* member);  ///< null when it never may
};
bool read_members(const item& in, std::span<const member_reader> readers, void* const* members, decoding& d);

template <class T>
bool read_erased(const attribute_value& in, void* out, decoding& d) {
  return read(in, *static_cast<T*>(out), d);
}

template <class Field>
consteval member_reader item_reader_of(std::string_view name, json::detail::missing rule) {
  // An empty set is not stored.
  if (shape_v<Field> == shape::set) return {name, &read_erased<Field>, &json::detail::is_fine_as_it_is};
  return {name, &read_erased<Field>, json::detail::reader_of<Field>(name, rule).may_be_missing};
}

template <class T, class... Fields, std::size_t... I>
consteval auto make_item_readers(json::detail::field_list<Fields...>, std::index_sequence<I...>) {
  static_assert((!std::is_const_v<Fields> && ...), "sparta: a member that is read from an item is not const");
  return std::array<member_reader, sizeof...(I)>{
      item_reader_of<Fields>(json::detail::member_names<T>[I], json::detail::missing_rules_of<T>[I])...};
}
template <class T>
inline constexpr auto item_readers_of =
    make_item_readers<T>(json::detail::fields_of<T>{}, std::make_index_sequence<json::detail::fields_of<T>::size>{});

template <class T>
bool read_map(const item& in, T& out, decoding& d) {
  out.clear();
  for (const auto& [name, each] : in) {
    typename T::key_type key{};
    typename T::mapped_type mapped{};
    if (!json::detail::read_key(name, key, d) || !read(each, mapped, d)) return d.in_member(name);
    out.emplace(std::move(key), std::move(mapped));
  }
  return true;
}

template <class T>
bool read_item(const item& in, T& out, decoding& d) {
  static_assert(std::same_as<T, item> || shape_v<T> == shape::map || shape_v<T> == shape::aggregate,
                "sparta: an item is read into an aggregate or into a map whose keys are text");
  if constexpr (std::same_as<T, item>) {
    out = in;
    return true;
  } else if constexpr (shape_v<T> == shape::map) {
    return read_map(in, out, d);
  } else {
    const std::span<const member_reader> readers = item_readers_of<T>;
    return json::detail::with_fields(out, [&](auto&... field) {
      void* const members[] = {&field..., nullptr};
      return read_members(in, readers, members, d);
    });
  }
}

template <class T>
bool read_elements(const attribute_value& in, T& out, decoding& d) {
  list elements;
  if (!elements_of(in, elements, d)) return false;
  out.clear();
  for (std::size_t i = 0; i < elements.size(); ++i) {
    typename T::value_type element{};
    if (!read(elements[i], element, d)) return d.in_element(i);
    if constexpr (shape_v<T> == shape::set)
      out.insert(std::move(element));
    else
      out.push_back(std::move(element));
  }
  return true;
}

template <class T>
bool read_tuple(const attribute_value& in, T& out, decoding& d) {
  list elements;
  if (!elements_of(in, elements, d)) return false;
  if (elements.size() != std::tuple_size_v<T>)
    return d.expected("list of " + std::to_string(std::tuple_size_v<T>), std::to_string(elements.size()));
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    using std::get;
    return ((read(elements[I], get<I>(out), d) || d.in_element(I)) && ...);
  }(std::make_index_sequence<std::tuple_size_v<T>>{});
}

/// The first alternative that fits.
template <class... Alternatives>
bool read_variant(const attribute_value& in, std::variant<Alternatives...>& out, decoding& d) {
  const auto try_one = [&]<class Alternative>(std::type_identity<Alternative>) {
    Alternative held{};
    decoding attempt;
    if (!read(in, held, attempt)) return false;
    out = std::move(held);
    return true;
  };
  return (try_one(std::type_identity<Alternatives>{}) || ...) ||
         d.expected("one of the alternatives", name_of(in.kind()));
}

/// The one kind that a leaf is read from; null where several will do.
template <class T>
consteval attribute_kind kind_of_leaf() {
  switch (shape_v<T>) {
    case shape::boolean: return attribute_kind::boolean;
    case shape::integer:
    case shape::real:
    case shape::duration: return attribute_kind::number;
    case shape::string: return attribute_kind::string;
    default: return attribute_kind::null;
  }
}

template <class T>
bool read_leaf(const attribute_value& in, T& out, decoding& d) {
  constexpr auto wanted = kind_of_leaf<T>();
  if (wanted != attribute_kind::null && !is(in, wanted, d)) return false;
  return json::detail::read(to_json_value(in), out, d);
}

template <class T>
bool read(const attribute_value& in, T& out, decoding& d) {
  constexpr auto kind = shape_v<T>;
  if constexpr (own_kind<T>) {
    return detail::read_kind(in, out, d);
  } else if constexpr (json::detail::has_from_json<T>) {
    return read_leaf(in, out, d);
  } else if constexpr (kind == shape::nothing) {
    return is(in, attribute_kind::null, d);
  } else if constexpr (kind == shape::optional) {
    if (in.is_null()) return out.reset(), true;
    return read(in, out.emplace(), d);
  } else if constexpr (kind == shape::pointer) {
    if (in.is_null()) return out.reset(), true;
    out = T(new typename T::element_type{});
    return read(in, *out, d);
  } else if constexpr (kind == shape::set) {
    if (in.is_null()) return out.clear(), true;
    return read_elements(in, out, d);
  } else if constexpr (kind == shape::sequence) {
    return read_elements(in, out, d);
  } else if constexpr (kind == shape::fixed_array || kind == shape::tuple) {
    return read_tuple(in, out, d);
  } else if constexpr (kind == shape::variant) {
    return read_variant(in, out, d);
  } else if constexpr (kind == shape::map || kind == shape::aggregate) {
    return is(in, attribute_kind::map, d) && read_item(in.as_map(), out, d);
  } else {
    return read_leaf(in, out, d);
  }
}

}  // namespace sparta::dynamodb::detail
