#pragma once
#include <sparta/alarms/declared_alarm.hpp>
#include <sparta/detail/program.hpp>

#include <concepts>
#include <string>
#include <utility>

namespace sparta::alarms {

/// A composite alarm's expression, for Fn::Sub.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Composite_Alarm.html
class rule {
 public:
  rule(const alarm& one) : text("ALARM(\"${" + std::string(one.logical_id.text) + "}\")") {}
  explicit rule(std::string whole) : text(std::move(whole)) {}

  std::string text;
};

template <class Part>
concept rule_part = std::convertible_to<const Part&, rule>;

/// One of them at least is in alarm: alarms, or rules in turn.
template <rule_part First, rule_part... More>
[[nodiscard]] rule any_of(const First& first, const More&... more) {
  if constexpr (sparta::detail::in_bootstrap) return rule(std::string());
  std::string text = rule(first).text;
  ((text += " OR " + rule(more).text), ...);
  return rule("(" + text + ")");
}

/// All of them are.
template <rule_part First, rule_part... More>
[[nodiscard]] rule all_of(const First& first, const More&... more) {
  if constexpr (sparta::detail::in_bootstrap) return rule(std::string());
  std::string text = rule(first).text;
  ((text += " AND " + rule(more).text), ...);
  return rule("(" + text + ")");
}

[[nodiscard]] inline rule none_of(const rule& other) { return rule("(NOT " + other.text + ")"); }

/// An alarm on other alarms: `service::alarm`.
struct composite {
  rule when;
  targets notify{};
  targets notify_ok{};
  targets notify_insufficient_data{};
  std::string_view description{};
};

[[nodiscard]] inline const composite& described(const composite& what) { return what; }

}  // namespace sparta::alarms
