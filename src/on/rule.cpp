#include "cfn/intrinsics.hpp"
#include "on/check_pattern.hpp"
#include "on/event_target.hpp"
#include "on/permission.hpp"
#include "on/queue_policy.hpp"

#include <sparta/on/detail/rule.hpp>

#include <utility>

namespace sparta::on::detail {
namespace {

constexpr std::string_view service = "events.amazonaws.com";

/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html
constexpr std::size_t longest_input = 8192;

const char* name_of(rule_state state) {
  switch (state) {
    case rule_state::disabled: return "DISABLED";
    case rule_state::enabled_with_all_cloudtrail_management_events:
      return "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
    case rule_state::enabled: break;
  }
  return "ENABLED";
}

void check_trigger(const rule& source, wiring& made) {
  if (source.pattern != nullptr)
    for (auto& each : problems_of(*source.pattern, dialect::rule)) made.problems.push_back(each + ".");
  if (source.schedule != nullptr)
    if (auto problem = problem_of(*source.schedule); !problem.empty()) made.problems.push_back(problem + ".");
  if (source.state == rule_state::enabled_with_all_cloudtrail_management_events && source.event_bus.name.has_value())
    made.problems.emplace_back("management events of CloudTrail are on the account's own bus: leave .event_bus out.");
}

json::object target(const rule& source, const invocation_target& of, wiring& made) {
  json::object what{{"Arn", of.arn}};
  set_dead_letter_queue(what, source.dead_letter_queue);
  what["Id"] = "Function";
  set_input(what, source.input, made);
  set_retry_policy(what, source.maximum_event_age, source.maximum_retry_attempts, made);
  if (const auto* input = what.find("Input"); input != nullptr && input->as_string().size() > longest_input)
    made.problems.push_back("an input has " + std::to_string(input->as_string().size()) +
                            " bytes, and EventBridge takes 8192.");
  return what;
}

json::object properties(const rule& source, const invocation_target& of, wiring& made) {
  json::object what;
  set_description(what, source.description, made);
  if (source.event_bus.name.has_value()) what["EventBusName"] = source.event_bus.name;
  if (source.pattern != nullptr) what["EventPattern"] = *source.pattern;
  if (source.schedule != nullptr) what["ScheduleExpression"] = expression_of(*source.schedule);
  if (source.state != rule_state::enabled) what["State"] = name_of(source.state);
  what["Targets"] = json::array{target(source, of, made)};
  return what;
}

/// When it runs and what it hands over: all else can change without the rule being made anew.
json::value identity(const json::object& rule, const json::object& input) {
  json::object what{{"Input", input}};
  for (const char* name : {"EventBusName", "EventPattern", "ScheduleExpression"})
    if (const auto* value = rule.find(name)) what[name] = *value;
  return what;
}

}  // namespace

wiring wire_rule(const rule& source, const invocation_target& of) {
  wiring made;
  check_trigger(source, made);
  json::object what = properties(source, of, made);
  const std::string id = source_id("Rule", of, identity(what, source.input));
  const json::value arn = cfn::intrinsic::get_att(id, "Arn");
  made.resources.push_back({id, {.type = "AWS::Events::Rule", .properties = std::move(what)}});
  made.resources.push_back(permission({.principal = service, .source_arn = arn}, of));
  allow_sending(source.dead_letter_queue, service, arn, made);
  return made;
}

}  // namespace sparta::on::detail
