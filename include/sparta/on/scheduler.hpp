#pragma once
#include <sparta/on/detail/scheduled.hpp>

namespace sparta::events {
template <class Detail>
struct eventbridge;
template <class T>
class json_text;
}  // namespace sparta::events

namespace sparta::on {

/// At set times, in a time zone, again and again or once, by EventBridge Scheduler: a role that it alone can assume may
/// then invoke the function. The handler takes nothing, `events::scheduler_event`, or what `input` is.
///
///     on::scheduler{.schedule = "cron(0 8 ? * MON-FRI *)", .time_zone = "Europe/Berlin"}
///
/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html
template <class Input = whole_event>
struct scheduler {
  scheduler_schedule schedule;
  /// UTC, if left out.
  on::time_zone time_zone{};
  /// How much later than planned it may be; left out: within the minute.
  flexible_window flexible_time_window{};
  /// Between which times a schedule that recurs does so.
  std::optional<std::chrono::sys_seconds> start_date{};
  std::optional<std::chrono::sys_seconds> end_date{};
  /// What the function gets: a value, or `on::scheduler_context`; left out, an event that says what schedule it was.
  Input input{};
  on::schedule_group schedule_group{};
  std::string_view description{};
  bool enabled = true;
  /// Where goes what could not be delivered; left out, it is lost.
  on::dead_letter_queue dead_letter_queue{};
  /// For how long, and how often, Scheduler tries again: a day and 185 times, if left out.
  target_event_age maximum_event_age{};
  target_retry_attempts maximum_retry_attempts{};
  /// Encrypts the input; default: a key of AWS's own. The role may then decrypt with it.
  cfn::value<std::string> kms_key_arn{};

  template <class Event>
  static consteval void check() {
    using namespace sparta::events;
    static_assert(detail::is_input_of_schedule<Input>,
                  "sparta: a schedule has no event of which to hand over a part: its input is a value");
    if constexpr (std::is_same_v<Input, whole_event>)
      static_assert(std::is_void_v<Event> || std::is_same_v<Event, eventbridge<json_text<json::value>>> ||
                        std::is_same_v<Event, eventbridge<json::value>>,
                    "sparta: on::scheduler delivers events::scheduler_event: the handler takes that, or nothing");
    else
      static_assert(detail::is_or_may_be<Event, typename detail::delivered_by<Input>::type>,
                    "sparta: on::scheduler delivers its input: the handler takes that type");
  }
};

template <class Input>
[[nodiscard]] wiring wire(const scheduler<Input>& source, const invocation_target& of) {
  return detail::wire_schedule({.schedule = source.schedule,
                                .zone = source.time_zone,
                                .flexible_time_window = source.flexible_time_window,
                                .start_date = source.start_date,
                                .end_date = source.end_date,
                                .input = detail::input_properties(source.input),
                                .group = source.schedule_group,
                                .description = source.description,
                                .enabled = source.enabled,
                                .dead_letter_queue = source.dead_letter_queue,
                                .maximum_event_age = source.maximum_event_age,
                                .maximum_retry_attempts = source.maximum_retry_attempts,
                                .kms_key_arn = source.kms_key_arn},
                               of);
}

}  // namespace sparta::on
