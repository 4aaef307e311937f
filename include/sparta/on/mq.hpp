#pragma once
#include <sparta/on/filter_criteria.hpp>
#include <sparta/on/limited.hpp>
#include <sparta/on/secret.hpp>
#include <sparta/on/source_of.hpp>
#include <sparta/on/stream_limits.hpp>
#include <sparta/wiring.hpp>

#include <string_view>
#include <type_traits>

namespace sparta::iam::kinds::mq {
struct brokers;
}
namespace sparta::events {
struct activemq;
struct rabbitmq;
}  // namespace sparta::events

namespace sparta::on {

/// The messages of a queue of Amazon MQ: a broker of ActiveMQ or RabbitMQ, by its handle or ARN, and the secret that
/// has a user's `username` and `password`. Lambda looks into the broker's VPC, for which the function's role may make
/// network interfaces.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html
struct mq {
  source_of<iam::kinds::mq::brokers> broker;
  std::string_view queue;
  on::secret secret;
  std::string_view virtual_host{};  ///< of RabbitMQ: `/`, if left out
  /// Messages of one invocation: 100, if left out.
  limited<rules::batch_size_must_be_1_to_10000, 1, 10'000> batch_size{};
  /// How long Lambda waits for a batch to fill: half a second, if left out.
  limited_seconds<rules::maximum_batching_window_must_be_0s_to_300s, 0, 300> maximum_batching_window{};
  /// Only messages of which one of these is true.
  filter_criteria filters{};
  bool enabled = true;

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::activemq> || std::is_same_v<Event, sparta::events::rabbitmq>,
                  "sparta: on::mq delivers events::activemq or events::rabbitmq: the handler takes one of them");
  }
};

[[nodiscard]] wiring wire(const mq& source, const invocation_target& of);

}  // namespace sparta::on
