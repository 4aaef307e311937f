#pragma once
#include <sparta/on/detail/fields.hpp>

namespace sparta::on {

/// Which events of an EventBridge bus a rule takes: all fields named must match, each by any of its alternatives.
/// `Detail` is what the events' detail is decoded into.
///
///     on::pattern<order>().source("shop").detail<&order::total>(on::numeric(">=", 100))
///
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
template <class Detail = json::value>
class pattern : public detail::fields<pattern<Detail>, detail::dialect::rule> {
  using base = detail::fields<pattern<Detail>, detail::dialect::rule>;
  static constexpr auto text = detail::value_kind::text;

 public:
  pattern() : base(nullptr) {}
  explicit pattern(const cfn::detail::node* made) : base(made) {}

  template <class... Alternatives>
  [[nodiscard]] pattern source(const Alternatives&... any_of) const {
    return this->template top<text>("source", any_of...);
  }
  template <class... Alternatives>
  [[nodiscard]] pattern detail_type(const Alternatives&... any_of) const {
    return this->template top<text>("detail-type", any_of...);
  }
  template <class... Alternatives>
  [[nodiscard]] pattern account(const Alternatives&... any_of) const {
    return this->template top<text>("account", any_of...);
  }
  template <class... Alternatives>
  [[nodiscard]] pattern region(const Alternatives&... any_of) const {
    return this->template top<text>("region", any_of...);
  }
  /// A list in the event: one of its ARNs must match.
  template <class... Alternatives>
  [[nodiscard]] pattern resources(const Alternatives&... any_of) const {
    return this->template top<text>("resources", any_of...);
  }
  template <class... Alternatives>
  [[nodiscard]] pattern id(const Alternatives&... any_of) const {
    return this->template top<text>("id", any_of...);
  }
  template <class... Alternatives>
  [[nodiscard]] pattern time(const Alternatives&... any_of) const {
    return this->template top<text>("time", any_of...);
  }
  template <class... Alternatives>
  [[nodiscard]] pattern version(const Alternatives&... any_of) const {
    return this->template top<text>("version", any_of...);
  }

  /// A member of the detail, or of an aggregate in it: `detail<&order::customer, &customer::country>("DE", "FR")`.
  template <auto... Members, class... Alternatives>
  [[nodiscard]] pattern detail(const Alternatives&... any_of) const {
    return this->template below<detail::detail_name, Detail, Members...>(any_of...);
  }
};

}  // namespace sparta::on
