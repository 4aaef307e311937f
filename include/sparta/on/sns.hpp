#pragma once
#include <sparta/on/dead_letter_queue.hpp>
#include <sparta/on/source_of.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace sparta::iam::kinds::sns {
struct topic;
}
namespace sparta::events {
struct sns;
template <class Payload>
struct sns_of;
}  // namespace sparta::events

namespace sparta::on {

class attribute_filter_policy;
template <class Body>
class body_filter_policy;

namespace detail {
template <class Event>
inline constexpr bool is_sns_of = false;
template <class Payload>
inline constexpr bool is_sns_of<sparta::events::sns_of<Payload>> = true;
}  // namespace detail

/// Which messages of a topic are delivered: `on::attribute_filter_policy` or `on::body_filter_policy`.
class topic_filter : public cfn::detail::value_base {
 public:
  topic_filter() : value_base(nullptr) {}
  template <std::same_as<attribute_filter_policy> Attributes>
  topic_filter(const Attributes& policy) : value_base(policy) {}
  template <class Body>
  topic_filter(const body_filter_policy<Body>& policy) : value_base(policy), of_body(true) {}

  bool of_body = false;
};

/// The messages of a topic, each in an invocation of its own: one of the service's, by its handle, or an existing one,
/// by its ARN, which may be of another region or account. SNS may then invoke the function on behalf of the topic.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html
struct sns {
  source_of<iam::kinds::sns::topic> topic;
  /// Left out: all of them.
  topic_filter filter{};
  dead_letter_queue redrive{};

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::sns> || detail::is_sns_of<Event>,
                  "sparta: on::sns delivers events::sns: the handler takes that, or events::sns_of<…>");
  }
};

[[nodiscard]] wiring wire(const sns& source, const invocation_target& of);

}  // namespace sparta::on
