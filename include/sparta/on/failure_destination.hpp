#pragma once
#include <sparta/cfn/resource.hpp>

#include <concepts>
#include <cstdint>
#include <string_view>

namespace sparta::iam::kinds::s3 {
struct bucket;
}
namespace sparta::iam::kinds::sns {
struct topic;
}
namespace sparta::iam::kinds::sqs {
struct queue;
}

namespace sparta::on {

/// A topic of the cluster that the records come from.
struct kafka_topic {
  std::string_view name;
};

/// Where Lambda sends what it gives up: a queue or a topic, told what failed; or a bucket, which gets the records, too.
/// By handle or ARN. The function's role may then send to it.
class failure_destination {
 public:
  enum class kind : std::uint8_t { none, queue, topic, bucket, kafka_topic };

  failure_destination() = default;
  template <std::derived_from<cfn::handle> Handle>
  failure_destination(const Handle& own) : failure_destination(arn_of(own)) {}
  failure_destination(const cfn::arn<iam::kinds::sqs::queue>& queue) : arn(queue), is(kind::queue) {}
  failure_destination(const cfn::arn<iam::kinds::sns::topic>& topic) : arn(topic), is(kind::topic) {}
  failure_destination(const cfn::arn<iam::kinds::s3::bucket>& bucket) : arn(bucket), is(kind::bucket) {}

  cfn::value<std::string> arn{};
  kind is = kind::none;

 protected:
  failure_destination(const cfn::value<std::string>& address, kind of) : arn(address), is(of) {}

 private:
  template <class Handle>
  static auto arn_of(const Handle& own) {
    constexpr bool fits = requires { failure_destination(own.arn()); };
    static_assert(fits, "sparta: what Lambda gives up goes to a queue, a topic or a bucket");
    if constexpr (fits)
      return own.arn();
    else
      return failure_destination();
  }
};

/// The same, or a topic of the cluster: `on::kafka_topic{"dead-letters"}`, which needs provisioned pollers.
class kafka_failure_destination : public failure_destination {
 public:
  using failure_destination::failure_destination;
  kafka_failure_destination(const kafka_topic& topic)
      : failure_destination(cfn::value<std::string>(topic.name), kind::kafka_topic) {}
};

}  // namespace sparta::on
