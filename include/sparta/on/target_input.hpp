#pragma once
#include <sparta/cfn/collections.hpp>
#include <sparta/json/encode.hpp>

#include <string>
#include <string_view>
#include <type_traits>

/// What a rule or schedule hands to the function: the event as it is, a part of it, a text made of its parts, or any
/// value of a JSON type, which is then the same each time.
namespace sparta::on {

struct whole_event {};

/// The detail of the event, without what surrounds it.
struct only_detail {};

/// What stands in one place of the event: `{"$.detail.items"}`.
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern.html
struct input_path {
  std::string_view path;
};

/// JSON in which `<name>` is what stands in the place of that name, or one of EventBridge's own:
/// `<aws.events.rule-arn>`,
/// `<aws.events.event.json>`… `Result` is what the handler takes.
///
///     on::input_template<note>{.paths = {{"id", "$.detail.id"}}, .text = R"({"about": <id>})"}
///
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
template <class Result = json::value>
struct input_template {
  cfn::value<cfn::map<std::string>> paths{};
  std::string_view text;
};

/// What EventBridge Scheduler knows of the invocation: `events::scheduler_context`.
struct scheduler_context {};

namespace detail {

/// What is delivered with an input, in place of the event.
template <class Input>
struct delivered_by {
  using type = Input;
};
template <class Result>
struct delivered_by<input_template<Result>> {
  using type = Result;
};
template <>
struct delivered_by<input_path> {
  using type = json::value;
};

/// Nothing is known of what has no type but JSON.
template <class Event, class Delivered>
inline constexpr bool is_or_may_be = std::is_same_v<Delivered, json::value> || std::is_same_v<Event, Delivered>;

/// The properties that say so of a rule's target, or of a schedule's.
[[nodiscard]] json::object input_properties(const whole_event& input);
[[nodiscard]] json::object input_properties(const only_detail& input);
[[nodiscard]] json::object input_properties(const input_path& input);
[[nodiscard]] json::object input_properties(const scheduler_context& input);
[[nodiscard]] json::object input_properties(std::string_view text, const cfn::value<cfn::map<std::string>>& paths);
template <class Result>
[[nodiscard]] json::object input_properties(const input_template<Result>& input) {
  return input_properties(input.text, input.paths);
}
template <class Constant>
[[nodiscard]] json::object input_properties(const Constant& input) {
  return {{"Input", json::encode(input)}};
}

}  // namespace detail
}  // namespace sparta::on
