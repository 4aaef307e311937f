#pragma once
#include <sparta/on/failure_destination.hpp>
#include <sparta/on/filter_criteria.hpp>
#include <sparta/on/limited.hpp>
#include <sparta/on/starting_position.hpp>
#include <sparta/on/stream_limits.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <type_traits>

namespace sparta::iam::kinds::kinesis {
struct consumer;
struct stream;
}  // namespace sparta::iam::kinds::kinesis
namespace sparta::events {
struct kinesis;
struct kinesis_record;
template <class State>
struct kinesis_window;
}  // namespace sparta::events

namespace sparta::on {

namespace detail {
template <class Event>
inline constexpr bool is_kinesis_window = false;
template <class State>
inline constexpr bool is_kinesis_window<sparta::events::kinesis_window<State>> = true;
}  // namespace detail

/// A data stream, or a consumer of one, which has a share of its throughput to itself (enhanced fan-out). Of the
/// service's, by handle, or existing, by ARN.
class kinesis_stream {
 public:
  template <std::derived_from<cfn::handle> Handle>
  kinesis_stream(const Handle& own) {
    constexpr bool whole = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::kinesis::stream>>;
    };
    constexpr bool share = requires {
      own.consumer_arn();
      own.stream_arn();
    };
    static_assert(whole || share, "sparta: on::kinesis takes the handle of a stream or of a stream's consumer");
    if constexpr (whole) {
      arn = own.arn();
    } else if constexpr (share) {
      arn = own.consumer_arn();
      stream = own.stream_arn();
      consumes = true;
    }
  }
  kinesis_stream(const cfn::arn<iam::kinds::kinesis::stream>& existing) : arn(existing) {}
  kinesis_stream(const cfn::arn<iam::kinds::kinesis::consumer>& existing) : arn(existing), consumes(true) {}

  cfn::value<std::string> arn{};
  cfn::value<std::string> stream{};  ///< of a consumer of the service's: the stream's ARN
  bool consumes = false;             ///< whether `arn` is a consumer's
};

/// The records of a data stream. A handler of `events::kinesis_record` gets them one by one; a shard then waits for the
/// first that fails, and goes on from there.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html
struct kinesis {
  kinesis_stream stream;
  on::starting_point starting_position{};
  /// Records of one invocation: 100, if left out.
  limited<rules::batch_size_must_be_1_to_10000, 1, 10'000> batch_size{};
  /// How long Lambda waits for a batch to fill: not at all, if left out.
  limited_seconds<rules::maximum_batching_window_must_be_0s_to_300s, 0, 300> maximum_batching_window{};
  /// Batches of one shard at a time: 1, if left out. Records of one partition key stay in order.
  limited<rules::parallelization_factor_must_be_1_to_10, 1, 10> parallelization_factor{};
  /// How often a batch is tried again, and how old its records may be then: for as long as the stream keeps them, if
  /// left out.
  limited<rules::maximum_retry_attempts_must_be_0_to_10000, 0, 10'000> maximum_retry_attempts{};
  limited_seconds<rules::maximum_record_age_must_be_60s_to_7_days, 60, 604'800> maximum_record_age{};
  /// Halves a batch that failed and tries both parts.
  bool bisect_batch_on_function_error = false;
  failure_destination on_failure{};
  /// Invocations of one window hand a state on: the handler takes `events::kinesis_window`.
  limited_seconds<rules::tumbling_window_must_be_1s_to_900s, 1, 900> tumbling_window{};
  /// Only records of which one of these is true.
  filter_criteria filters{};
  /// Has CloudWatch count what happens to the records: `EventCount`.
  bool metrics = false;
  bool enabled = true;

  template <class Event>
  static consteval void check() {
    static_assert(
        std::is_same_v<Event, sparta::events::kinesis> || std::is_same_v<Event, sparta::events::kinesis_record> ||
            detail::is_kinesis_window<Event>,
        "sparta: on::kinesis delivers events::kinesis: the handler takes that, one events::kinesis_record, or "
        "events::kinesis_window");
  }
};

[[nodiscard]] wiring wire(const kinesis& source, const invocation_target& of);

}  // namespace sparta::on
