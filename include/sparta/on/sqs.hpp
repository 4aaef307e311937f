#pragma once
#include <sparta/on/filter_criteria.hpp>
#include <sparta/on/limited.hpp>
#include <sparta/on/source_of.hpp>
#include <sparta/wiring.hpp>

#include <type_traits>

namespace sparta::iam::kinds::sqs {
struct queue;
}
namespace sparta::events {
struct sqs;
struct sqs_message;
}  // namespace sparta::events

namespace sparta::rules {
void batch_size_must_be_1_to_10000();
void maximum_batching_window_must_be_0s_to_300s();
void maximum_concurrency_must_be_2_to_1000();
}  // namespace sparta::rules

namespace sparta::on {

/// The messages of a queue. A handler of `events::sqs_message` gets them one by one, and those that fail return to the
/// queue alone; so do those that a handler of `events::sqs` names in its answer, `events::batch_item_failures`.
/// The function's role may then receive and delete messages of the queue.
/// https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
struct sqs {
  source_of<iam::kinds::sqs::queue> queue;
  /// Messages of one invocation: 10, if left out; over 10 needs a batching window, and a FIFO queue takes no more.
  limited<rules::batch_size_must_be_1_to_10000, 1, 10'000> batch_size{};
  /// How long Lambda waits for a batch to fill: not at all, if left out.
  limited_seconds<rules::maximum_batching_window_must_be_0s_to_300s, 0, 300> maximum_batching_window{};
  /// How many instances of the function the queue may occupy; all that there are, if left out.
  limited<rules::maximum_concurrency_must_be_2_to_1000, 2, 1'000> maximum_concurrency{};
  /// Only messages of which one of these patterns is true; others are deleted from the queue.
  filter_criteria filters{};
  bool enabled = true;

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, sparta::events::sqs> || std::is_same_v<Event, sparta::events::sqs_message>,
                  "sparta: on::sqs delivers events::sqs: the handler takes that, or one events::sqs_message");
  }
};

[[nodiscard]] wiring wire(const sqs& source, const invocation_target& of);

}  // namespace sparta::on
