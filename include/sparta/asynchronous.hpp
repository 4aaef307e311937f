#pragma once
#include <sparta/cfn/expressions.hpp>

#include <chrono>
#include <cstdint>
#include <optional>

namespace sparta {

namespace rules {
void maximum_event_age_must_be_60s_to_6h();
void maximum_retry_attempts_must_be_0_to_2();
}  // namespace rules

/// How long Lambda keeps an event that it can't deliver: 60 seconds to 6 hours; left out, 6 hours.
struct event_age {
  std::chrono::seconds value{};

  consteval event_age() = default;
  template <class Rep, class Period>
  consteval event_age(std::chrono::duration<Rep, Period> limit)
      : value(std::chrono::duration_cast<std::chrono::seconds>(limit)) {
    if (!in_range(value) || value != limit) rules::maximum_event_age_must_be_60s_to_6h();
  }
  [[nodiscard]] static constexpr bool in_range(std::chrono::seconds age) {
    return age >= std::chrono::seconds(60) && age <= std::chrono::hours(6);
  }
};

/// How often Lambda tries again after the function failed: 0 to 2 times; left out, twice.
struct retry_attempts {
  std::optional<std::uint8_t> value{};

  consteval retry_attempts() = default;
  consteval retry_attempts(int count) : value(static_cast<std::uint8_t>(count)) {
    if (count < 0 || count > 2) rules::maximum_retry_attempts_must_be_0_to_2();
  }
};

/// What Lambda does with events that nobody waits for. A destination is the ARN of a queue, a topic, a function, an
/// event bus, or, for failures, a bucket; the function's role may then send to it.
/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-configuring.html
struct asynchronous_options {
  event_age maximum_event_age{};
  retry_attempts maximum_retry_attempts{};
  cfn::value<std::string> on_success{};
  cfn::value<std::string> on_failure{};
};

}  // namespace sparta
