#pragma once
#include <sparta/on/detail/rule.hpp>

namespace sparta::events {
template <class Detail>
struct eventbridge;
}

namespace sparta::on {

/// Again and again, by a rule of EventBridge, which may then invoke the function on behalf of it. The handler takes
/// nothing, `events::scheduled_event`, or what `input` is. For time zones, single times and many schedules, see
/// `on::scheduler`.
///
///     on::scheduled_rule{.schedule = on::every(5min)}
///
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html
template <class Input = whole_event>
struct scheduled_rule {
  on::schedule schedule;
  /// What the function gets: a value, or what `on::event_rule` takes; left out, the event.
  Input input{};
  std::string_view description{};
  bool enabled = true;
  /// Where events go that could not be delivered; left out, they are lost.
  on::dead_letter_queue dead_letter_queue{};
  /// For how long, and how often, EventBridge tries again: a day and 185 times, if left out.
  target_event_age maximum_event_age{};
  target_retry_attempts maximum_retry_attempts{};

  template <class Event>
  static consteval void check() {
    if constexpr (std::is_same_v<Input, whole_event>)
      static_assert(std::is_void_v<Event> || std::is_same_v<Event, sparta::events::eventbridge<json::value>>,
                    "sparta: on::scheduled_rule delivers events::scheduled_event: the handler takes that, or nothing");
    else
      static_assert(detail::is_or_may_be<Event, typename detail::delivered_by<Input>::type>,
                    "sparta: on::scheduled_rule delivers its input: the handler takes that type");
  }
};

template <class Input>
[[nodiscard]] wiring wire(const scheduled_rule<Input>& source, const invocation_target& of) {
  return detail::wire_rule({.schedule = &source.schedule,
                            .input = detail::input_properties(source.input),
                            .description = source.description,
                            .state = source.enabled ? rule_state::enabled : rule_state::disabled,
                            .dead_letter_queue = source.dead_letter_queue,
                            .maximum_event_age = source.maximum_event_age,
                            .maximum_retry_attempts = source.maximum_retry_attempts},
                           of);
}

}  // namespace sparta::on
