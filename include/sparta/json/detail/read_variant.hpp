#pragma once
#include <sparta/json/detail/readers.hpp>
#include <sparta/json/detail/shape.hpp>

#include <array>

namespace sparta::json::detail {

template <class T>
bool read(const value& in, T& out, decoding& d);

/// Stands for all kinds.
inline constexpr kind any_kind{0xFF};

/// The one kind of JSON that T is read from, if there is just one.
template <class T>
consteval kind only_kind() {
  if (has_from_json<T>) return any_kind;
  switch (shape_v<T>) {
    case shape::nothing: return kind::null;
    case shape::boolean: return kind::boolean;
    case shape::integer:
    case shape::real:
    case shape::duration: return kind::number;
    case shape::string:
    case shape::enumeration:
    case shape::bytes:
    case shape::time_point: return kind::string;
    case shape::sequence:
    case shape::set:
    case shape::fixed_array:
    case shape::tuple: return kind::array;
    case shape::map:
    case shape::aggregate: return kind::object;
    case shape::any_value:
    case shape::optional:
    case shape::pointer:
    case shape::variant:
    case shape::rest:
    case shape::unsupported: return any_kind;
  }
  return any_kind;
}

/// Which alternative of a variant takes a kind; alternatives without a kind of their own take the rest.
template <class... Alternatives>
struct alternatives {
  static constexpr std::array<kind, sizeof...(Alternatives)> kinds{only_kind<Alternatives>()...};
  static constexpr std::size_t none = sizeof...(Alternatives);

  static constexpr std::size_t find(kind wanted) {
    for (std::size_t i = 0; i < none; ++i)
      if (kinds[i] == wanted) return i;
    return none;
  }
  static consteval bool are_distinct() {
    for (std::size_t i = 0; i < none; ++i)
      if (find(kinds[i]) != i) return false;
    return true;
  }
  static constexpr std::size_t taking(kind got) {
    const auto own = find(got);
    return own == none ? find(any_kind) : own;
  }
};

template <class... Alternatives>
bool read_variant(const value& in, std::variant<Alternatives...>& out, decoding& d) {
  using all = alternatives<Alternatives...>;
  static_assert(all::are_distinct(),
                "sparta: the alternatives of a JSON variant differ in kind (null, boolean, number, string, array, "
                "object); write from_json to tell them apart otherwise");
  const auto taker = all::taking(in.kind());
  if (taker == all::none) return wrong_alternative(in, all::kinds, d);
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return ((I == taker && read(in, out.template emplace<I>(), d)) || ...);
  }(std::index_sequence_for<Alternatives...>{});
}

}  // namespace sparta::json::detail
