#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/iam/action.hpp>
#include <sparta/iam/condition.hpp>
#include <sparta/iam/effect.hpp>
#include <sparta/iam/resources.hpp>
#include <sparta/iam/wildcard.hpp>

#include <initializer_list>

namespace sparta::iam {

class principal;

/// One statement of a policy, as `allow`, `deny`, `trust` and `raw` make it.
class [[nodiscard]] grant : public cfn::detail::value_base {
 public:
  explicit grant(const cfn::detail::node* made) : value_base(made) {}

  /// Who it is about: for the policy of a resource, not of a role.
  grant principals(std::initializer_list<principal> who) const;
  /// The statement's `Sid`: letters and digits.
  grant sid(std::string_view name) const;
  /// What a policy says of it is for `document` to write.
  operator json::value() const = delete;
};

namespace detail {

/// No resources: the statement's is `*`, as AWS gives its actions none.
[[nodiscard]] const cfn::detail::node* statement_node(effect what, const char* const* actions, std::size_t count,
                                                      const cfn::detail::value_base* resources);
[[nodiscard]] const cfn::detail::node* with_condition_node(const cfn::detail::value_base& statement,
                                                           const cfn::detail::value_base& condition);
[[nodiscard]] const cfn::detail::node* with_reason_node(const cfn::detail::value_base& statement, wildcard why);

[[nodiscard]] inline grant with(const grant& statement, const condition& test) {
  return grant(with_condition_node(statement, test));
}
[[nodiscard]] inline grant with(const grant& statement, const wildcard& why) {
  return grant(with_reason_node(statement, why));
}
template <class T>
[[nodiscard]] grant with(const grant& statement, const T&) {
  static_assert(never<T>,
                "sparta: what follows the resources is a condition, such as iam::string_equals(…), or iam::wildcard");
  return statement;
}
[[nodiscard]] inline grant with_all(const grant& statement) { return statement; }
template <class First, class... More>
[[nodiscard]] grant with_all(const grant& statement, const First& first, const More&... more) {
  if constexpr (std::is_base_of_v<condition, First>)
    return with_all(with(statement, static_cast<const condition&>(first)), more...);
  else
    return with_all(with(statement, first), more...);
}

template <bool EveryOne, class... More>
constexpr void every_action_has_a_reason() {
  static_assert(!EveryOne || (std::is_same_v<More, wildcard> || ...),
                "sparta: every action of a service, *, needs its reason: iam::wildcard{\"because …\"}");
}

/// `allow` and `deny`.
template <effect Effect>
struct statement_maker {
  template <class Kinds, std::size_t N, bool EveryOne, class... More>
    requires(!Kinds::empty)
  grant operator()(const actions<Kinds, N, EveryOne>& what, const std::type_identity_t<resources<Kinds>>& where,
                   const More&... more) const {
    every_action_has_a_reason<EveryOne, More...>();
    return with_all(grant(statement_node(Effect, what.names, N, &where)), more...);
  }
  /// Every resource, and why.
  template <class Kinds, std::size_t N, bool EveryOne, class... More>
    requires(!Kinds::empty)
  grant operator()(const actions<Kinds, N, EveryOne>& what, const wildcard& why, const More&... more) const {
    return with_all(with(grant(statement_node(Effect, what.names, N, nullptr)), why), more...);
  }
  template <class Kinds, std::size_t N, bool EveryOne>
    requires(!Kinds::empty)
  grant operator()(const actions<Kinds, N, EveryOne>&) const {
    static_assert(Kinds::empty, "sparta: say on which resource the action is allowed or denied, such as orders.arn()");
    return grant(nullptr);
  }
  /// Of actions that AWS gives no resource.
  template <class Kinds, std::size_t N, bool EveryOne, class... More>
    requires(Kinds::empty)
  grant operator()(const actions<Kinds, N, EveryOne>& what, const More&... more) const {
    static_assert(((std::is_base_of_v<condition, More> || std::is_same_v<wildcard, More>)&&...),
                  "sparta: AWS gives this action no resource: leave it out");
    every_action_has_a_reason<EveryOne, More...>();
    return with_all(grant(statement_node(Effect, what.names, N, nullptr)), more...);
  }
};

}  // namespace detail

/// A statement: actions, the resources that all of them apply to, conditions that must all hold.
///
///     iam::allow(iam::dynamodb::get_item | iam::dynamodb::query, {orders.arn(), …}, iam::string_equals(…))
inline constexpr detail::statement_maker<effect::allow> allow{};
/// The same, refused whatever else allows it.
inline constexpr detail::statement_maker<effect::deny> deny{};

}  // namespace sparta::iam
