#pragma once
#include <sparta/cfn/arn.hpp>
#include <sparta/iam/action.hpp>

#include <initializer_list>
#include <vector>

namespace sparta::iam {

namespace detail {

template <class T>
inline constexpr bool never = false;

/// What a resource that is no typed ARN is told.
template <class T>
constexpr void refuse_untyped() {
  static_assert(never<T>,
                "sparta: a resource is given by its ARN, such as orders.arn(); for text or an untyped expression say "
                "of which kind: iam::arn_of<iam::kinds::s3::object>(…)");
}

}  // namespace detail

/// One of the resources of a statement whose actions apply to `Kinds`.
template <class Kinds>
class resource_among : public cfn::detail::value_base {
 public:
  template <class Kind>
  resource_among(const cfn::arn<Kind>& one) : value_base(one) {
    static_assert(Kinds::template has<Kind>,
                  "sparta: each resource of a statement is of a kind that all its actions apply to; this one is not");
  }
  template <class T>
  resource_among(const T&) : value_base(nullptr) {
    detail::refuse_untyped<T>();
  }
};

/// What stands where a statement's resources do: an ARN, several in braces, or a vector.
template <class Kinds>
class resources : public cfn::detail::value_base {
 public:
  template <class Kind>
  resources(const cfn::arn<Kind>& one) : value_base(cfn::detail::list_node(&one, 1)) {
    static_assert(Kinds::template has<Kind>, "sparta: this action does not apply to that kind of resource");
  }
  resources(std::initializer_list<resource_among<Kinds>> several)
      : value_base(cfn::detail::list_node(several.begin(), several.size())) {}
  template <class Kind>
  resources(const std::vector<cfn::arn<Kind>>& several)
      : value_base(cfn::detail::list_node(several.data(), several.size())) {
    static_assert(Kinds::template has<Kind>, "sparta: this action does not apply to that kind of resource");
  }
  template <std::size_t N>
  resources(const char (&)[N]) : value_base(nullptr) {
    static_assert(N != 2, "sparta: every resource, *, needs its reason: iam::wildcard{\"because …\"}");
    detail::refuse_untyped<std::bool_constant<N != 2>>();
  }
  template <class T>
  resources(const T&) : value_base(nullptr) {
    detail::refuse_untyped<T>();
  }
};

/// The parameter's type of a function that passes on to `allow` what stands for resources.
template <class Actions>
using resources_of = std::type_identity_t<resources<typename Actions::kinds>>;

}  // namespace sparta::iam
