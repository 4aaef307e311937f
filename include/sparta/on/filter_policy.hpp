#pragma once
#include <sparta/on/detail/fields.hpp>

/// Which messages of a topic a subscription gets.
/// https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html
namespace sparta::on {

/// By the attributes of a message: `attribute_filter_policy().attribute("store", "berlin", on::prefix("b"))`.
class attribute_filter_policy : public detail::fields<attribute_filter_policy, detail::dialect::topic_attributes> {
  using base = detail::fields<attribute_filter_policy, detail::dialect::topic_attributes>;

 public:
  attribute_filter_policy() : base(nullptr) {}
  explicit attribute_filter_policy(const cfn::detail::node* made) : base(made) {}

  template <class... Alternatives>
  [[nodiscard]] attribute_filter_policy attribute(std::string_view name, const Alternatives&... any_of) const {
    return top<detail::value_kind::any>(name, any_of...);
  }
};

/// By the body of a message, which is JSON; `Body` is what it is decoded into.
template <class Body = json::value>
class body_filter_policy : public detail::fields<body_filter_policy<Body>, detail::dialect::topic_body> {
  using base = detail::fields<body_filter_policy<Body>, detail::dialect::topic_body>;

 public:
  body_filter_policy() : base(nullptr) {}
  explicit body_filter_policy(const cfn::detail::node* made) : base(made) {}

  template <auto... Members, class... Alternatives>
  [[nodiscard]] body_filter_policy body(const Alternatives&... any_of) const {
    return this->template below<nullptr, Body, Members...>(any_of...);
  }
};

}  // namespace sparta::on
