#pragma once
#include <sparta/json/detail/enum_names.hpp>
#include <sparta/json/detail/missing_rule.hpp>
#include <sparta/json/detail/shape.hpp>
#include <sparta/json/schema.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

// The part of schema.hpp that looks at types.
namespace sparta::json::detail {

/// GCC: `… [with T = shop::order; std::string_view = …]`, clang: `… [T = shop::order]`.
template <class T>
consteval std::string_view spell_type() {
  std::string_view text = __PRETTY_FUNCTION__;
  text.remove_prefix(text.find("T = ") + 4);
  return text.substr(0, text.find_first_of(";]"));
}
template <class T>
inline constexpr char identity_of = 0;

template <class T>
concept describes_itself = requires {
  { json_schema(as<T>{}) } -> std::convertible_to<value>;
};

[[nodiscard]] value integer_schema(std::int64_t lowest, std::uint64_t highest);
[[nodiscard]] value type_schema(std::string_view type);
[[nodiscard]] value text_schema(std::string_view format);
[[nodiscard]] value array_schema(value items, bool unique);
[[nodiscard]] value array_schema(value items, std::size_t size);
[[nodiscard]] value tuple_schema(array items);
[[nodiscard]] value map_schema(value of);
[[nodiscard]] value any_of(array schemas);
[[nodiscard]] value object_schema(object properties, array required);
[[nodiscard]] value bytes_schema();

template <class E>
value enum_schema() {
  array names;
  for (const auto name : enumerator_names<E>) names.push_back(name);
  return {{"type", "string"}, {"enum", std::move(names)}};
}

/// What stands in a member: an optional one is left out rather than null.
template <class T>
struct present {
  using type = T;
};
template <class T>
  requires(shape_v<T> == shape::optional && !has_from_json<T> && !has_to_json<T>)
struct present<T> {
  using type = typename T::value_type;
};
template <class T>
  requires(shape_v<T> == shape::pointer && !has_from_json<T> && !has_to_json<T>)
struct present<T> {
  using type = typename T::element_type;
};
template <class T>
using present_t = typename present<T>::type;

template <class T, class Field>
bool is_required(const Field& as_made, std::size_t index) {
  const missing rule = missing_rules_of<T>[index];
  return rule == missing::refused || (rule == missing::allowed_if_differs && !differs_from_fresh(as_made));
}

}  // namespace sparta::json::detail

namespace sparta::json {

template <class T>
value schemas::of() {
  constexpr auto kind = detail::shape_v<T>;
  if constexpr (detail::describes_itself<T>) {
    return json_schema(as<T>{});
  } else if constexpr (detail::has_from_json<T> || detail::has_to_json<T> || kind == detail::shape::any_value) {
    return object();
  } else if constexpr (kind == detail::shape::aggregate) {
    const auto before = known_.size();
    const auto name = name_of(&detail::identity_of<T>, detail::spell_type<T>());
    if (known_.size() > before) definitions_[name] = members_of<T>();
    return refer_to(name);
  } else {
    return described<T>();
  }
}

template <class T>
value schemas::described() {
  using detail::shape;
  constexpr auto kind = detail::shape_v<T>;
  if constexpr (kind == shape::boolean) {
    return detail::type_schema("boolean");
  } else if constexpr (kind == shape::integer) {
    return detail::integer_schema(static_cast<std::int64_t>(std::numeric_limits<T>::min()),
                                  static_cast<std::uint64_t>(std::numeric_limits<T>::max()));
  } else if constexpr (kind == shape::real) {
    return detail::type_schema("number");
  } else if constexpr (kind == shape::enumeration) {
    return detail::enum_schema<T>();
  } else if constexpr (kind == shape::nothing) {
    return detail::type_schema("null");
  } else if constexpr (kind == shape::optional || kind == shape::pointer) {
    return detail::any_of({of<detail::present_t<T>>(), detail::type_schema("null")});
  } else if constexpr (kind == shape::bytes) {
    return detail::bytes_schema();
  } else if constexpr (kind == shape::sequence || kind == shape::set) {
    return detail::array_schema(of<typename T::value_type>(), kind == shape::set);
  } else if constexpr (kind == shape::fixed_array) {
    return detail::array_schema(of<typename T::value_type>(), std::tuple_size_v<T>);
  } else if constexpr (kind == shape::map) {
    return detail::map_schema(of<typename T::mapped_type>());
  } else if constexpr (kind == shape::tuple) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
      return detail::tuple_schema({of<std::tuple_element_t<I, T>>()...});
    }(std::make_index_sequence<std::tuple_size_v<T>>{});
  } else if constexpr (kind == shape::variant) {
    return [&]<class... Alternatives>(std::type_identity<std::variant<Alternatives...>>) {
      return detail::any_of({of<Alternatives>()...});
    }(std::type_identity<T>{});
  } else if constexpr (kind == shape::time_point) {
    return detail::text_schema("date-time");
  } else if constexpr (kind == shape::duration) {
    return of<typename T::rep>();
  } else {
    static_assert(std::convertible_to<const T&, std::string_view>,
                  "sparta: only a type that can be written as JSON has a schema");
    return detail::type_schema("string");
  }
}

template <class T>
value schemas::members_of() {
  object properties;
  array required;
  const T made{};
  detail::with_fields(made, [&](const auto&... field) {
    std::size_t at = 0;
    const auto add = [&]<class Field>(const Field& member) {
      if constexpr (!std::same_as<Field, rest>) {
        const std::string_view name = detail::member_names<T>[at];
        properties[name] = of<detail::present_t<Field>>();
        if (detail::is_required<T>(member, at)) required.emplace_back(name);
      }
      ++at;
    };
    (add(field), ...);
  });
  return detail::object_schema(std::move(properties), std::move(required));
}

}  // namespace sparta::json
