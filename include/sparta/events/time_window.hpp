#pragma once
#include <sparta/events/batch.hpp>
#include <sparta/events/times.hpp>
#include <sparta/json/json.hpp>

#include <vector>

namespace sparta::events {

/// The span of a tumbling window.
/// https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html
struct time_window {
  timestamp start;
  timestamp end;
  json::rest more{};
};
constexpr auto json_names(json::as<time_window>) { return json::camel_case(); }

/// What a function with a tumbling window answers: Lambda hands the state to the window's next invocation.
template <class State = json::value>
struct time_window_response {
  State state{};
  std::vector<batch_item_failure> batch_item_failures{};
  json::rest more{};
};
template <class State>
constexpr auto json_names(json::as<time_window_response<State>>) {
  return json::camel_case();
}

}  // namespace sparta::events

template <class State>
inline constexpr bool sparta::detail::is_failure_report<sparta::events::time_window_response<State>> = true;
