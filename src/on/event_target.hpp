#pragma once
#include "on/check_limits.hpp"

#include <sparta/json/object.hpp>
#include <sparta/on/dead_letter_queue.hpp>
#include <sparta/on/target_limits.hpp>
#include <sparta/wiring.hpp>

#include <string_view>

/// What rules and schedules have in common.
namespace sparta::on {

/// Sets the property, unless the number was left out; one from run time is held to its limits.
template <class Limited>
void set(json::object& to, const char* property, const Limited& limited, wiring& made) {
  const auto& number = limited.number();
  if (!number) return;
  check_limits(property, limited, made);
  to[property] = *number;
}

void set_dead_letter_queue(json::object& target, const dead_letter_queue& queue);
void set_retry_policy(json::object& target, const target_event_age& age, const target_retry_attempts& attempts,
                      wiring& made);
void set_description(json::object& properties, std::string_view text, wiring& made);

/// What the function is handed: as `detail::input_properties` says it.
void set_input(json::object& target, const json::object& input, wiring& made);

}  // namespace sparta::on
