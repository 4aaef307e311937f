#pragma once
#include <sparta/json/object.hpp>
#include <sparta/on/dead_letter_queue.hpp>
#include <sparta/on/detail/pattern_nodes.hpp>
#include <sparta/on/event_bus.hpp>
#include <sparta/on/schedule.hpp>
#include <sparta/on/target_input.hpp>
#include <sparta/on/target_limits.hpp>
#include <sparta/wiring.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace sparta::on {

/// Whether a rule works, and whether it sees the read-only calls that CloudTrail reports, too.
enum class rule_state : std::uint8_t { enabled, disabled, enabled_with_all_cloudtrail_management_events };

namespace detail {

/// A rule without the types of what it delivers: it has a pattern or a schedule.
struct rule {
  const value_base* pattern = nullptr;
  const on::schedule* schedule = nullptr;
  on::event_bus event_bus{};
  json::object input{};  ///< properties of the target
  std::string_view description{};
  rule_state state = rule_state::enabled;
  on::dead_letter_queue dead_letter_queue{};
  target_event_age maximum_event_age{};
  target_retry_attempts maximum_retry_attempts{};
};

[[nodiscard]] wiring wire_rule(const rule& source, const invocation_target& of);

}  // namespace detail
}  // namespace sparta::on
