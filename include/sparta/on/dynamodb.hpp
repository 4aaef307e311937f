#pragma once
#include <sparta/on/failure_destination.hpp>
#include <sparta/on/filter_criteria.hpp>
#include <sparta/on/limited.hpp>
#include <sparta/on/source_of.hpp>
#include <sparta/on/starting_position.hpp>
#include <sparta/on/stream_limits.hpp>
#include <sparta/wiring.hpp>

#include <cstdint>
#include <optional>
#include <type_traits>

namespace sparta::iam::kinds::dynamodb {
struct stream;
}
namespace sparta::events {
struct dynamodb;
struct dynamodb_record;
template <class State>
struct dynamodb_window;
}  // namespace sparta::events

namespace sparta::on {

namespace detail {
template <class Event>
inline constexpr bool is_dynamodb_window = false;
template <class State>
inline constexpr bool is_dynamodb_window<sparta::events::dynamodb_window<State>> = true;
}  // namespace detail

/// What a table's stream tells of an item that changed.
enum class stream_view : std::uint8_t { keys_only, new_image, old_image, new_and_old_images };

/// What changes in a table: its handle, or the ARN of its stream. A handler of `events::dynamodb_record` gets the
/// changes one by one; a shard then waits for the first that fails, and goes on from there.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html
struct dynamodb {
  source_of<iam::kinds::dynamodb::stream> table;
  /// Left out, what the table says, or else new and old images. Two views of one table are a problem.
  std::optional<stream_view> view{};
  on::starting_position starting_position = on::starting_position::trim_horizon;
  /// Changes of one invocation: 100, if left out.
  limited<rules::batch_size_must_be_1_to_10000, 1, 10'000> batch_size{};
  /// How long Lambda waits for a batch to fill: not at all, if left out.
  limited_seconds<rules::maximum_batching_window_must_be_0s_to_300s, 0, 300> maximum_batching_window{};
  /// Batches of one shard at a time: 1, if left out. Changes of one item stay in order.
  limited<rules::parallelization_factor_must_be_1_to_10, 1, 10> parallelization_factor{};
  /// How often a batch is tried again, and how old its records may be then: for as long as the stream keeps them, a
  /// day, if left out.
  limited<rules::maximum_retry_attempts_must_be_0_to_10000, 0, 10'000> maximum_retry_attempts{};
  limited_seconds<rules::maximum_record_age_must_be_60s_to_7_days, 60, 604'800> maximum_record_age{};
  /// Halves a batch that failed and tries both parts.
  bool bisect_batch_on_function_error = false;
  failure_destination on_failure{};
  /// Invocations of one window hand a state on: the handler takes `events::dynamodb_window`.
  limited_seconds<rules::tumbling_window_must_be_1s_to_900s, 1, 900> tumbling_window{};
  /// Only changes of which one of these is true.
  filter_criteria filters{};
  /// Has CloudWatch count what happens to the records: `EventCount`.
  bool metrics = false;
  bool enabled = true;

  template <class Event>
  static consteval void check() {
    static_assert(
        std::is_same_v<Event, sparta::events::dynamodb> || std::is_same_v<Event, sparta::events::dynamodb_record> ||
            detail::is_dynamodb_window<Event>,
        "sparta: on::dynamodb delivers events::dynamodb: the handler takes that, one events::dynamodb_record, "
        "or events::dynamodb_window");
  }
};

[[nodiscard]] wiring wire(const dynamodb& source, const invocation_target& of);

}  // namespace sparta::on
