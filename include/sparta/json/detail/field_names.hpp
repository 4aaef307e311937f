#pragma once
#include <sparta/json/detail/field_list.hpp>
#include <sparta/json/detail/name_table.hpp>
#include <sparta/json/detail/spelling.hpp>
#include <sparta/json/detail/with_fields.hpp>

namespace sparta::json::detail {

template <class T>
struct holder {
  T held;
};
#ifdef __clang__
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-internal"
#pragma clang diagnostic ignored "-Wundefined-var-template"
#endif
/// Never defined: only the names of what would lie in it are wanted.
template <class T>
extern const holder<T> phantom;

/// The members as C++ names them. All in one instantiation: each one writes the whole name of T several times.
template <class T>
consteval auto spelled_fields() {
  constexpr auto count = field_count<T>;
  constexpr auto addresses = with_fields(
      phantom<T>.held, [](const auto&... field) { return std::array<const void*, sizeof...(field)>{&field...}; });
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return split_addresses<count>(spell<address{addresses[I]}...>());
  }(std::make_index_sequence<count>{});
}
#ifdef __clang__
#pragma clang diagnostic pop
#endif

template <class T>
struct spelled_members {
  static constexpr auto names = spelled_fields<T>();
};

/// The members as JSON names them, in order.
template <class T>
inline constexpr auto& member_names = name_table<T, spelled_members<T>>::names;

}  // namespace sparta::json::detail
