#pragma once
#include <sparta/json/detail/read.hpp>
#include <sparta/json/parse.hpp>
#include <sparta/json/value.hpp>

namespace sparta::custom::detail {

/// CloudFormation hands every scalar over as text: `3` as "3", `true` as "true". Where a `T` has a number or a flag,
/// the text becomes one again, if it is one; anything else is left for decoding to refuse.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html
template <class T>
void restore_scalars(json::value& in);

inline void restore_scalar(json::value& in, bool flag) {
  if (!in.is_string()) return;
  auto read = json::parse(in.as_string());
  if (read && (flag ? read->is_bool() : read->is_number())) in = *std::move(read);
}

template <class T, std::size_t... I, class... Fields>
void restore_members(json::value& in, json::detail::field_list<Fields...>, std::index_sequence<I...>) {
  const auto one = [&]<class Field>(std::string_view name, std::type_identity<Field>) {
    if (json::value* found = in.as_object().find(name)) restore_scalars<Field>(*found);
  };
  (one(
       json::detail::member_names<T>[I], std::type_identity<Fields> {}),
   ...);
}

template <class T>
void restore_scalars(json::value& in) {
  using json::detail::shape;
  constexpr auto kind = json::detail::shape_v<T>;
  if constexpr (json::detail::has_from_json<T>) {
    return;
  } else if constexpr (kind == shape::boolean || kind == shape::integer || kind == shape::real ||
                       kind == shape::duration) {
    restore_scalar(in, kind == shape::boolean);
  } else if constexpr (kind == shape::optional) {
    restore_scalars<typename T::value_type>(in);
  } else if constexpr (kind == shape::pointer) {
    restore_scalars<typename T::element_type>(in);
  } else if constexpr (kind == shape::sequence || kind == shape::set || kind == shape::fixed_array) {
    if (in.is_array())
      for (json::value& each : in.as_array()) restore_scalars<typename T::value_type>(each);
  } else if constexpr (kind == shape::map) {
    if (in.is_object())
      for (auto& each : in.as_object()) restore_scalars<typename T::mapped_type>(each.value);
  } else if constexpr (kind == shape::aggregate) {
    using fields = json::detail::fields_of<T>;
    if (in.is_object()) restore_members<T>(in, fields{}, std::make_index_sequence<fields::size>{});
  }
}

}  // namespace sparta::custom::detail
