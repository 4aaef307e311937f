#pragma once
#include <sparta/on/detail/fields.hpp>

namespace sparta::on {

namespace detail {

/// What DynamoDB calls the type of an attribute that a member is kept in.
template <value_kind Kind>
inline constexpr std::string_view attribute_type = "S";
template <>
inline constexpr std::string_view attribute_type<value_kind::number> = "N";
template <>
inline constexpr std::string_view attribute_type<value_kind::truth> = "BOOL";

template <class A>
[[nodiscard]] auto in_attribute(const A& given) {
  if constexpr (number_like<A>)
    return cfn::value<std::string>(cfn::unchecked(number_text_node(static_cast<double>(given))));
  else
    return given;
}

template <value_kind Kind, class... Alternatives>
constexpr void check_attribute() {
  static_assert(Kind == value_kind::text || Kind == value_kind::number || Kind == value_kind::truth,
                "sparta: DynamoDB has no type for this member that Sparta knows: name the attribute by at({…})");
  static_assert((!std::same_as<Alternatives, numeric_range> && ...),
                "sparta: DynamoDB's numbers come as text, which numeric can't compare");
}

}  // namespace detail

/// Which records of a queue or stream an event source mapping hands on; what it doesn't match is dropped. Of the
/// filters of one mapping, any will do. `Payload` is what the record's content is decoded into.
///
///     on::filter<order>().body<&order::state>("placed")
///
/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
template <class Payload = json::value>
class filter : public detail::fields<filter<Payload>, detail::dialect::mapping> {
  using base = detail::fields<filter<Payload>, detail::dialect::mapping>;

 public:
  filter() : base(nullptr) {}
  explicit filter(const cfn::detail::node* made) : base(made) {}

  /// Of a message of SQS.
  template <auto... Members, class... Alternatives>
  [[nodiscard]] filter body(const Alternatives&... any_of) const {
    return this->template below<detail::body_name, Payload, Members...>(any_of...);
  }
  /// Of a record of Kinesis, or a message of Amazon MQ.
  template <auto... Members, class... Alternatives>
  [[nodiscard]] filter data(const Alternatives&... any_of) const {
    return this->template below<detail::data_name, Payload, Members...>(any_of...);
  }
  /// Of a record of Kafka.
  template <auto... Members, class... Alternatives>
  [[nodiscard]] filter value(const Alternatives&... any_of) const {
    return this->template below<detail::value_name, Payload, Members...>(any_of...);
  }

  /// What happened to an item of DynamoDB: `INSERT`, `MODIFY` or `REMOVE`.
  template <class... Alternatives>
  [[nodiscard]] filter event_name(const Alternatives&... any_of) const {
    return this->template top<detail::value_kind::text>("eventName", any_of...);
  }
  /// An attribute of an item as it is now, as it was before, and of its key.
  template <auto Member, class... Alternatives>
  [[nodiscard]] filter new_image(const Alternatives&... any_of) const {
    return attribute<Member>("NewImage", any_of...);
  }
  template <auto Member, class... Alternatives>
  [[nodiscard]] filter old_image(const Alternatives&... any_of) const {
    return attribute<Member>("OldImage", any_of...);
  }
  template <auto Member, class... Alternatives>
  [[nodiscard]] filter keys(const Alternatives&... any_of) const {
    return attribute<Member>("Keys", any_of...);
  }

 private:
  template <auto Member, class... Alternatives>
  [[nodiscard]] filter attribute(std::string_view image, const Alternatives&... any_of) const {
    constexpr auto kind = detail::kind_at<Payload, Member>();
    detail::check_attribute<kind, Alternatives...>();
    detail::check_enumerators<detail::end_of<Member>, Alternatives...>();
    detail::check_alternatives<detail::dialect::mapping, kind, Alternatives...>();
    return this->at({"dynamodb", image, detail::name_of<Member>(), detail::attribute_type<kind>},
                    detail::in_attribute(any_of)...);
  }
};

}  // namespace sparta::on
