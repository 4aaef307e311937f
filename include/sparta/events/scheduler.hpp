#pragma once
#include <sparta/events/eventbridge.hpp>
#include <sparta/events/json_text.hpp>
#include <sparta/events/number_text.hpp>

#include <cstdint>

namespace sparta::events {

/// What EventBridge Scheduler sends when a schedule has no input of its own: the detail is text, `{}`.
/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html
using scheduler_event = eventbridge<json_text<json::value>>;

/// What Scheduler knows of an invocation, for a schedule whose input is `scheduler_context_input`.
/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html
struct scheduler_context {
  std::string schedule_arn;
  timestamp scheduled_time;
  std::string execution_id;
  number_text<std::uint32_t> attempt_number;
  json::rest more{};
};
constexpr auto json_names(json::as<scheduler_context>) { return json::kebab_case(); }

/// The words in angle brackets are replaced by Scheduler.
inline constexpr std::string_view scheduler_context_input =
    R"({"schedule-arn":"<aws.scheduler.schedule-arn>","scheduled-time":"<aws.scheduler.scheduled-time>",)"
    R"("execution-id":"<aws.scheduler.execution-id>","attempt-number":"<aws.scheduler.attempt-number>"})";

}  // namespace sparta::events
