#pragma once
#include <sparta/json/detail/defaults.hpp>
#include <sparta/json/detail/field_names.hpp>

#include <algorithm>

namespace sparta::json::detail {

enum class missing : unsigned char {
  refused,
  allowed,
  allowed_if_differs,  ///< only the running program can tell: allowed if `T{}` made it differ from a fresh value
};

template <class T, std::size_t Index>
consteval bool is_declared_optional() {
  if constexpr (has_rest<T>) {
    return true;
  } else if constexpr (requires { json_optional(as<T>{}); }) {
    constexpr auto some = json_optional(as<T>{});
    constexpr auto& names = spelled_members<T>::names;
    static_assert(std::all_of(some.names.begin(), some.names.end(),
                              [](auto name) { return std::find(names.begin(), names.end(), name) != names.end(); }),
                  "sparta: json_optional names a member that the type does not have");
    return some.all || std::find(some.names.begin(), some.names.end(), names[Index]) != some.names.end();
  } else {
    return false;
  }
}

template <class T>
consteval bool may_be_empty();

template <class T, class Field, std::size_t Index>
consteval missing missing_rule() {
  if constexpr (nullable<Field> || is_declared_optional<T, Index>() || may_be_empty<Field>()) {
    return missing::allowed;
  } else if constexpr (known_at_compile_time<T>) {
    constexpr auto visible = fields_with_visible_default<T>();
    if constexpr (visible[Index])
      return missing::allowed;
    else if constexpr (!plain_number<Field>)
      return missing::refused;
    else
      return fully_initialised<T> || initialised_field<T, Index> ? missing::allowed : missing::refused;
  } else {
    return plain_number<Field> && fully_initialised<T> ? missing::allowed : missing::allowed_if_differs;
  }
}

template <class T, class... Fields, std::size_t... Index>
consteval auto missing_rules(field_list<Fields...>, std::index_sequence<Index...>) {
  return std::array<missing, sizeof...(Fields)>{missing_rule<T, Fields, Index>()...};
}
template <class T>
inline constexpr auto missing_rules_of =
    missing_rules<T>(fields_of<T>{}, std::make_index_sequence<fields_of<T>::size>{});

/// An aggregate that `{}` is read into, since each of its own members may be missing.
template <class T>
consteval bool may_be_empty() {
  if constexpr (shape_v<T> != shape::aggregate || has_from_json<T>)
    return false;
  else
    return std::all_of(missing_rules_of<T>.begin(), missing_rules_of<T>.end(),
                       [](missing each) { return each == missing::allowed; });
}

}  // namespace sparta::json::detail
