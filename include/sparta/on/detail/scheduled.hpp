#pragma once
#include <sparta/json/object.hpp>
#include <sparta/on/dead_letter_queue.hpp>
#include <sparta/on/schedule.hpp>
#include <sparta/on/schedule_group.hpp>
#include <sparta/on/target_input.hpp>
#include <sparta/on/target_limits.hpp>
#include <sparta/wiring.hpp>

#include <chrono>
#include <optional>
#include <string_view>

namespace sparta::events {
struct scheduler_context;
}
namespace sparta::rules {
void flexible_time_window_must_be_1min_to_24h();
}  // namespace sparta::rules

namespace sparta::on {

using flexible_window = limited_minutes<rules::flexible_time_window_must_be_1min_to_24h, 1, 1'440>;

namespace detail {

/// A schedule of EventBridge Scheduler without the type of what it delivers.
struct scheduled {
  scheduler_schedule schedule;
  time_zone zone{};
  flexible_window flexible_time_window{};
  std::optional<std::chrono::sys_seconds> start_date{};
  std::optional<std::chrono::sys_seconds> end_date{};
  json::object input{};  ///< properties of the target
  schedule_group group{};
  std::string_view description{};
  bool enabled = true;
  on::dead_letter_queue dead_letter_queue{};
  target_event_age maximum_event_age{};
  target_retry_attempts maximum_retry_attempts{};
  cfn::value<std::string> kms_key_arn{};
};

[[nodiscard]] wiring wire_schedule(const scheduled& source, const invocation_target& of);

/// What a schedule can hand over: nothing that is taken from an event, since there is none.
template <class Input>
inline constexpr bool is_input_of_schedule = true;
template <>
inline constexpr bool is_input_of_schedule<only_detail> = false;
template <>
inline constexpr bool is_input_of_schedule<input_path> = false;
template <class Result>
inline constexpr bool is_input_of_schedule<input_template<Result>> = false;

template <>
struct delivered_by<scheduler_context> {
  using type = sparta::events::scheduler_context;
};

}  // namespace detail
}  // namespace sparta::on
