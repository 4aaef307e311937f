#pragma once
#include <cstddef>
#include <type_traits>
#include <utility>

namespace sparta::json::detail {

/// Stands for a value of any type in the braces of an aggregate. A member that is an aggregate itself takes it whole,
/// so braces are never elided; only C arrays can't, and those are refused. It is never called; the body is there
/// because clang wants one for types without linkage.
struct anything {
  template <class T>
  operator T() const noexcept {
    __builtin_unreachable();
  }
};

template <std::size_t>
using anything_at = anything;

template <class T, std::size_t... I>
consteval bool takes(std::index_sequence<I...>) {
  return requires { T{anything_at<I>{}...}; };
}
template <class T, std::size_t Count>
inline constexpr bool takes_v = takes<T>(std::make_index_sequence<Count>{});

/// The largest count that works, above one that does and below one that doesn't.
template <class T, std::size_t Works, std::size_t Fails>
consteval std::size_t bisect() {
  if constexpr (Works + 1 == Fails)
    return Works;
  else if constexpr (takes_v<T, (Works + Fails) / 2>)
    return bisect<T, (Works + Fails) / 2, Fails>();
  else
    return bisect<T, Works, (Works + Fails) / 2>();
}
template <class T, std::size_t Works, std::size_t Step>
consteval std::size_t gallop() {
  if constexpr (takes_v<T, Works + Step>)
    return gallop<T, Works + Step, 2 * Step>();
  else
    return bisect<T, Works, Works + Step>();
}
/// Members without a default constructor must be in the braces: count up to the last of them first.
template <class T, std::size_t Tried>
consteval std::size_t first_count() {
  if constexpr (takes_v<T, Tried> || Tried > 256)
    return Tried;
  else
    return first_count<T, Tried + 1>();
}

template <class T>
inline constexpr std::size_t field_count = gallop<T, first_count<T, 0>(), 4>();

template <class T, std::size_t... Before, std::size_t... After>
consteval bool is_c_array(std::index_sequence<Before...>, std::index_sequence<After...>) {
  // Empty braces stand for a whole array, where `anything` stands for one element of it.
  return !requires { T{anything_at<Before>{}..., {}, anything_at<After>{}...}; };
}
template <class T, std::size_t... I>
consteval bool has_c_array(std::index_sequence<I...>) {
  return (is_c_array<T>(std::make_index_sequence<I>{}, std::make_index_sequence<sizeof...(I) - I - 1>{}) || ...);
}

}  // namespace sparta::json::detail
