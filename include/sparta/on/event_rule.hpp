#pragma once
#include <sparta/on/detail/rule.hpp>
#include <sparta/on/pattern.hpp>

namespace sparta::events {
template <class Detail>
struct eventbridge;
}

namespace sparta::on {

namespace detail {

/// Whether a handler takes the event whose detail is that; of one that the pattern leaves open, any.
template <class Event, class Detail>
inline constexpr bool takes_event_of = false;
template <class Taken, class Detail>
inline constexpr bool takes_event_of<sparta::events::eventbridge<Taken>, Detail> =
    std::is_same_v<Taken, Detail> || std::is_same_v<Taken, json::value> || std::is_same_v<Detail, json::value>;

}  // namespace detail

/// Events of a bus that match a pattern. EventBridge may then invoke the function on behalf of the rule. The handler
/// takes `events::eventbridge<Detail>` with the pattern's `Detail`, or what `input` makes of it.
///
///     on::event_rule{.pattern = on::pattern<order>().source("shop"), .event_bus = orders}
///
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html
template <class Detail = json::value, class Input = whole_event>
struct event_rule {
  on::pattern<Detail> pattern{};
  on::event_bus event_bus{};
  /// What the function gets: `on::only_detail`, `on::input_path`, `on::input_template`, or a value; left out, the
  /// event.
  Input input{};
  std::string_view description{};
  rule_state state = rule_state::enabled;
  /// Where events go that could not be delivered; left out, they are lost.
  on::dead_letter_queue dead_letter_queue{};
  /// For how long, and how often, EventBridge tries again: a day and 185 times, if left out.
  target_event_age maximum_event_age{};
  target_retry_attempts maximum_retry_attempts{};

  template <class Event>
  static consteval void check() {
    if constexpr (std::is_same_v<Input, whole_event>)
      static_assert(detail::takes_event_of<Event, Detail>,
                    "sparta: on::event_rule delivers events::eventbridge<Detail> with the Detail of its pattern: the "
                    "handler takes that");
    else if constexpr (std::is_same_v<Input, only_detail>)
      static_assert(detail::is_or_may_be<Event, Detail>,
                    "sparta: on::event_rule delivers the detail alone: the handler takes the Detail of its pattern");
    else
      static_assert(detail::is_or_may_be<Event, typename detail::delivered_by<Input>::type>,
                    "sparta: on::event_rule delivers its input: the handler takes that type");
  }
};

template <class Detail, class Input>
[[nodiscard]] wiring wire(const event_rule<Detail, Input>& source, const invocation_target& of) {
  return detail::wire_rule({.pattern = &source.pattern,
                            .event_bus = source.event_bus,
                            .input = detail::input_properties(source.input),
                            .description = source.description,
                            .state = source.state,
                            .dead_letter_queue = source.dead_letter_queue,
                            .maximum_event_age = source.maximum_event_age,
                            .maximum_retry_attempts = source.maximum_retry_attempts},
                           of);
}

}  // namespace sparta::on
