#include "deploy/stack_watch.hpp"

#include "aws/cloudformation.hpp"
#include "deploy/stack_status.hpp"
#include "deploy/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <random>
#include <set>

namespace sparta::deploy {
namespace {

namespace cf = aws::cloudformation;

double random_of(const aws::client& client) {
  if (client.random) return client.random();
  static thread_local std::minstd_rand source{std::random_device{}()};
  return std::uniform_real_distribution<double>(0, 1)(source);
}

/// A wait of minutes outlives a router's restart; what stays broken still ends it.
constexpr int tolerated_failures = 5;
/// CloudFormation shows a new operation within seconds; some emulators never do.
constexpr int polls_for_a_start = 5;

bool passes(const error& why) { return why.kind == error_kind::unavailable || why.kind == error_kind::throttled; }

/// One wait, poll by poll.
class watcher {
 public:
  watcher(world& with, aws::client& client, const watch& what, const patience& how)
      : with_(with), client_(client), what_(what), how_(how), begin_(with.clock.now()), last_seen_(what.last_seen) {}

  result<watched> run() {
    for (poll_intervals intervals(how_);;) {
      const auto settled = poll();
      if (!settled) return settled.error();
      if (*settled) return std::move(seen_);
      if (elapsed() >= how_.deadline) return too_long();
      if (!with_.clock.sleep_for(intervals.next(random_of(client_)), with_.stop))
        return error{.kind = error_kind::interrupted, .message = "interrupted"};
    }
  }

 private:
  [[nodiscard]] std::chrono::milliseconds elapsed() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(with_.clock.now() - begin_);
  }

  /// True when it is over.
  result<bool> poll() {
    auto stack = cf::describe_stack(client_, what_.stack);
    // A stack that is gone altogether has no events to tell any more.
    auto read = !stack ? result<void>(stack.error()) : *stack ? read_events() : result<void>();
    if (!read) {
      if (!passes(read.error()) || ++failures_ > tolerated_failures) return read.error();
      with_.log.debug("CloudFormation did not answer; asking again", {{"Reason", read.error().message}});
      return false;
    }
    failures_ = 0;
    seen_.stack = *std::move(stack);
    with_.progress.stack({.done = done_.size(), .expected = what_.expected_resources, .elapsed = elapsed()});
    return is_settled();
  }

  bool is_settled() {
    const auto phase = seen_.stack ? phase_of(seen_.stack->status) : stack_phase::absent;
    if (phase == stack_phase::busy) return false;
    if (phase == stack_phase::absent || !what_.just_started || own_event_) return true;
    return ++idle_polls_ > polls_for_a_start;
  }

  result<void> read_events() {
    auto events = cf::describe_stack_events(client_, what_.stack, {.since = what_.since, .last_seen = last_seen_});
    if (!events) return events.error();
    for (auto event = events->rbegin(); event != events->rend(); ++event)
      if (known_.insert(event->id).second) take(*event);
    return {};
  }

  void take(const stack_event& event) {
    last_seen_ = event.id;
    if (is_of_stack_itself(event))
      own_event_ = true;
    else if (event.status.ends_with("_COMPLETE"))
      done_.insert(event.logical_id);
    with_.progress.resource(
        {.logical_id = event.logical_id, .type = event.type, .status = event.status, .reason = event.status_reason});
    with_.log.debug("CloudFormation event", {{"Resource", event.logical_id},
                                             {"Status", event.status},
                                             {"Type", event.type},
                                             {"Reason", event.status_reason}});
    seen_.events.push_back(event);
  }

  [[nodiscard]] error too_long() const {
    const auto& stack = seen_.stack;
    return {.kind = error_kind::unavailable,
            .message = fmt::format("the stack {} is still in {} after {}", stack ? stack->name : what_.stack,
                                   stack ? stack->status : "no known state", human_duration(elapsed())),
            .notes = {"CloudFormation goes on with it"},
            .remedy = fmt::format("look at it with `{}`; `{}` waits for it again", next_command(with_, "status"),
                                  next_command(with_, "provision"))};
  }

  world& with_;
  aws::client& client_;
  const watch& what_;
  const patience& how_;
  std::chrono::system_clock::time_point begin_;
  std::string last_seen_;
  watched seen_{};
  std::set<std::string> known_{};
  std::set<std::string> done_{};
  bool own_event_ = false;
  int idle_polls_ = 0;
  int failures_ = 0;
};

}  // namespace

patience patience_for(bool local, std::chrono::milliseconds deadline) {
  using std::chrono::milliseconds;
  if (local) return {.first = milliseconds{200}, .longest = milliseconds{500}, .deadline = deadline};
  return {.deadline = deadline};
}

std::chrono::milliseconds poll_intervals::next(double random) {
  const auto wait = std::chrono::duration<double, std::milli>(next_) * (1 + random / 4);
  next_ = std::min(longest_, next_ + next_ / 2);
  return std::chrono::duration_cast<std::chrono::milliseconds>(wait);
}

result<watch> watch_from_now(aws::client& client, const cf::stack& stack) {
  // AWS's own clock: ours may be minutes off.
  watch made{.stack = stack.id, .since = stack.last_updated_time.value_or(stack.creation_time)};
  const auto events = cf::describe_stack_events(client, stack.id, {.since = made.since});
  if (!events) return events.error();
  if (!events->empty()) made.last_seen = events->front().id;
  return made;
}

result<watched> wait_until_settled(world& with, aws::client& client, const watch& what, const patience& how) {
  return watcher(with, client, what, how).run();
}

}  // namespace sparta::deploy
