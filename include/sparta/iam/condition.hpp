#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/iam/key.hpp>

#include <type_traits>

namespace sparta::iam {

namespace detail {

[[nodiscard]] const cfn::detail::node* condition_node(const char* operation, std::string_view before,
                                                      std::string_view name, std::string_view after,
                                                      const cfn::detail::value_base& values);
/// The same test with something before or behind its operator, such as `ForAllValues:`.
[[nodiscard]] const cfn::detail::node* changed_condition_node(const cfn::detail::value_base& condition,
                                                              const char* before, const char* after);

}  // namespace detail

/// One test of a statement's `Condition`; all of them must hold.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
class condition : public cfn::detail::value_base {
 public:
  explicit condition(const cfn::detail::node* made) : value_base(made) {}
};

/// A test of a key that holds several values.
class set_condition : public condition {
 public:
  using condition::condition;
};

namespace detail {

template <bool Several>
using condition_on = std::conditional_t<Several, set_condition, condition>;

template <key_type Wanted, key_type Given>
constexpr void fits() {
  static_assert(Wanted == Given,
                "sparta: this operator does not fit the key's type: string_ is for text, arn_ for ARNs, numeric_ for "
                "numbers, date_ for dates, bool_ for booleans, ip_address for addresses");
}

/// An operator that compares with any of some values.
template <key_type Type>
struct comparison {
  using literal = std::conditional_t<Type == key_type::number, double, std::string>;
  const char* name;

  template <key_type Given, bool Several>
  [[nodiscard]] condition_on<Several> operator()(const key<Given, Several>& subject,
                                                 const cfn::value<cfn::list<literal>>& any_of) const {
    fits<Type, Given>();
    return condition_on<Several>(condition_node(name, subject.before, subject.name, subject.after, any_of));
  }
};

/// An operator that compares with true or false.
struct truth {
  const char* name;

  template <key_type Given, bool Several>
  [[nodiscard]] condition_on<Several> operator()(const key<Given, Several>& subject,
                                                 const cfn::value<bool>& expected) const {
    fits<key_type::boolean, Given>();
    return condition_on<Several>(condition_node(name, subject.before, subject.name, subject.after, expected));
  }
};

}  // namespace detail

/// Whether the request has no such key.
template <key_type Type, bool Several>
[[nodiscard]] condition null_(const key<Type, Several>& subject, const cfn::value<bool>& expected) {
  return condition(detail::condition_node("Null", subject.before, subject.name, subject.after, expected));
}

/// Every value that the request has is one of the test's; also true when it has none.
[[nodiscard]] inline condition for_all_values(const set_condition& test) {
  return condition(detail::changed_condition_node(test, "ForAllValues:", ""));
}
/// At least one of the values that the request has is one of the test's.
[[nodiscard]] inline condition for_any_value(const set_condition& test) {
  return condition(detail::changed_condition_node(test, "ForAnyValue:", ""));
}

namespace detail {
template <class Test>
constexpr void refuse_one_value() {
  static_assert(!std::is_same_v<Test, condition>,
                "sparta: a request has one value of this key; for_all_values and for_any_value are for keys that have "
                "several");
}
}  // namespace detail

template <class Test>
  requires std::is_same_v<Test, condition>
[[nodiscard]] condition for_all_values(const Test& test) {
  detail::refuse_one_value<Test>();
  return test;
}
template <class Test>
  requires std::is_same_v<Test, condition>
[[nodiscard]] condition for_any_value(const Test& test) {
  detail::refuse_one_value<Test>();
  return test;
}

}  // namespace sparta::iam

#include <sparta/iam/operators.hpp>
