#pragma once
#include <cstddef>
#include <string_view>
#include <type_traits>

/// Who may do what: docs/reference/iam.md.
namespace sparta::iam {

namespace detail {

template <class... Kinds>
struct kind_list {
  static constexpr bool empty = sizeof...(Kinds) == 0;
  template <class Kind>
  static constexpr bool has = (std::is_same_v<Kind, Kinds> || ...);
};

template <class... A, class... B>
kind_list<A..., B...> operator+(kind_list<A...>, kind_list<B...>);

template <class A, class B>
struct common_kinds;
template <class... A, class B>
struct common_kinds<kind_list<A...>, B> {
  using type = decltype((kind_list<>{} + ... + std::conditional_t<B::template has<A>, kind_list<A>, kind_list<>>{}));
};

}  // namespace detail

/// Actions of one statement, and in their type the kinds of resource that all of them apply to: none, when AWS gives
/// them no resource. `EveryOne` is true of a pattern such as `s3:*`.
template <class Kinds, std::size_t Count, bool EveryOne = false>
struct actions {
  using kinds = Kinds;
  const char* names[Count];
};

template <class... Kinds>
using action = actions<detail::kind_list<Kinds...>, 1>;
template <class... Kinds>
using every_action = actions<detail::kind_list<Kinds...>, 1, true>;

/// Both, for what both apply to.
template <class A, std::size_t M, bool EveryA, class B, std::size_t N, bool EveryB>
[[nodiscard]] constexpr auto operator|(const actions<A, M, EveryA>& a, const actions<B, N, EveryB>& b) {
  using common = typename detail::common_kinds<A, B>::type;
  static_assert(!common::empty || (A::empty && B::empty),
                "sparta: the actions of one statement have a kind of resource in common; these have none");
  actions<common, M + N, EveryA || EveryB> both{};
  for (std::size_t i = 0; i < M; ++i) both.names[i] = a.names[i];
  for (std::size_t i = 0; i < N; ++i) both.names[M + i] = b.names[i];
  return both;
}

}  // namespace sparta::iam
