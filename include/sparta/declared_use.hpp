#pragma once
#include <sparta/access.hpp>
#include <sparta/cfn/resource.hpp>
#include <sparta/iam/grant.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <vector>

namespace sparta {

class service;

namespace detail {

template <class Handle>
struct resource_of;
template <class R>
struct resource_of<resource<R>> {
  using type = R;
};
template <class Handle>
concept resource_handle = requires { typename resource_of<std::remove_cvref_t<Handle>>::type; };
template <const auto& Handle>
using resource_type_of = typename resource_of<std::remove_cvref_t<decltype(Handle)>>::type;
/// AWS::DynamoDB::Table
template <const auto& Handle>
inline constexpr std::string_view type_of = resource_type_of<Handle>::shape_;

enum class used_kind : unsigned char { resource, parameter, stack };

/// What a handler's parameter says, its type erased.
struct declared_use {
  used_kind kind = used_kind::resource;
  std::string_view id{};
  std::string_view type{};
  bool is_list = false;
  std::vector<iam::grant> grants{};
};
/// The tool's alone.
void declare_use(service& of, std::size_t function, const declared_use& what);

/// True, or a compile error whose first line is the rule that the access breaks.
template <const auto& Handle, const auto& Access>
consteval bool is_access_to() {
  using access = std::remove_cvref_t<decltype(Access)>;
  if constexpr (std::is_same_v<access, access_kind>) {
    static_assert(has_operations(type_of<Handle>, Access),
                  "sparta: reading is known of tables and buckets, writing of tables, buckets, topics and queues; for "
                  "anything else name actions: sparta::uses<…, iam::…>");
  } else {
    static_assert(is_actions<access>,
                  "sparta: access is sparta::read, sparta::write, sparta::read_write, or actions of IAM");
  }
  return true;
}

template <class Kind>
[[nodiscard]] cfn::unchecked one_arn(const cfn::arn<Kind>& what) {
  return cfn::unchecked(cfn::detail::list_node(&what, 1));
}

/// One of the operations that Sparta knows.
template <const auto& Handle>
[[nodiscard]] iam::grant grant_of(const operation& what) {
  auto where = one_arn(Handle.arn());
  if constexpr (requires { Handle.objects(); })
    if (what.below) where = one_arn(Handle.objects());
  return iam::grant(iam::detail::statement_node(iam::effect::allow, &what.action, 1, &where));
}

template <const auto& Handle>
void add_grants(const access_kind& access, std::vector<iam::grant>& to) {
  if constexpr (requires { Handle.arn(); })
    for (const auto& each : operations)
      if (each.type == type_of<Handle> && covers(access, each)) to.push_back(grant_of<Handle>(each));
}

template <class Kinds, class Kind>
consteval bool applies_to(std::type_identity<cfn::arn<Kind>>) {
  return Kinds::template has<Kind>;
}

/// Actions of IAM, on the resource itself or on a bucket's objects.
template <const auto& Handle, class Kinds, std::size_t N, bool EveryOne>
void add_grants(const iam::actions<Kinds, N, EveryOne>& access, std::vector<iam::grant>& to) {
  constexpr bool on_itself = [] {
    if constexpr (requires { Handle.arn(); })
      return applies_to<Kinds>(std::type_identity<decltype(Handle.arn())>{});
    else
      return false;
  }();
  constexpr bool on_objects = [] {
    if constexpr (requires { Handle.objects(); })
      return applies_to<Kinds>(std::type_identity<decltype(Handle.objects())>{});
    else
      return false;
  }();
  static_assert(on_itself || on_objects,
                "sparta: that action does not apply to what uses<…> names; say .allow(…) of the function");
  if constexpr (on_itself)
    to.push_back(iam::allow(access, Handle.arn()));
  else if constexpr (on_objects)
    to.push_back(iam::allow(access, Handle.objects()));
}

}  // namespace detail
}  // namespace sparta
