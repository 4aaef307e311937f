#pragma once
#include <sparta/on/failure_destination.hpp>
#include <sparta/on/filter_criteria.hpp>
#include <sparta/on/limited.hpp>
#include <sparta/on/provisioned_pollers.hpp>
#include <sparta/on/schema_registry.hpp>
#include <sparta/on/starting_position.hpp>
#include <sparta/on/stream_limits.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace sparta::events {
struct kafka;
struct kafka_record;
}  // namespace sparta::events

namespace sparta::on {

/// What can be said of a topic, wherever its cluster is.
/// https://docs.aws.amazon.com/lambda/latest/dg/kafka-retry-configurations.html
struct kafka_options {
  on::starting_point starting_position{};
  /// Left out, a group of the source's own.
  std::string_view consumer_group{};
  /// Records of one invocation: 100, if left out.
  limited<rules::batch_size_must_be_1_to_10000, 1, 10'000> batch_size{};
  /// How long Lambda waits for a batch to fill: half a second, if left out.
  limited_seconds<rules::maximum_batching_window_must_be_0s_to_300s, 0, 300> maximum_batching_window{};
  std::optional<provisioned_pollers> pollers{};
  /// These three, and handlers of one record, need provisioned pollers.
  limited<rules::maximum_retry_attempts_must_be_0_to_10000, 0, 10'000> maximum_retry_attempts{};
  limited_seconds<rules::maximum_record_age_must_be_60s_to_7_days, 60, 604'800> maximum_record_age{};
  bool bisect_batch_on_function_error = false;
  kafka_failure_destination on_failure{};
  schema_registry registry{};
  /// Only records of which one of these is true.
  filter_criteria filters{};
  /// What CloudWatch counts; the last two need provisioned pollers.
  bool event_count_metric = false;
  bool error_count_metric = false;
  bool kafka_metrics = false;
};

namespace detail {
template <class Event>
consteval void check_kafka() {
  static_assert(std::is_same_v<Event, sparta::events::kafka> || std::is_same_v<Event, sparta::events::kafka_record>,
                "sparta: a topic of Kafka delivers events::kafka: the handler takes that, or one events::kafka_record");
}
}  // namespace detail

}  // namespace sparta::on
