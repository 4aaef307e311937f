#include "base/time_text.hpp"
#include "cfn/intrinsics.hpp"
#include "on/event_target.hpp"
#include "on/scheduler_role.hpp"

#include <utility>

namespace sparta::on::detail {
namespace {

/// https://docs.aws.amazon.com/scheduler/latest/UserGuide/scheduler-quotas.html
constexpr std::size_t longest_input = 256 * 1024;

void check(const scheduled& source, wiring& made) {
  for (const auto& problem : {problem_of(source.schedule), problem_of(source.zone)})
    if (!problem.empty()) made.problems.push_back(problem + ".");
  if (source.start_date && source.end_date && *source.start_date >= *source.end_date)
    made.problems.emplace_back("a schedule ends before it begins: .end_date is after .start_date.");
  const auto* input = source.input.find("Input");
  if (input != nullptr && input->as_string().size() > longest_input)
    made.problems.push_back("an input has " + std::to_string(input->as_string().size()) +
                            " bytes, and EventBridge Scheduler takes " + std::to_string(longest_input) + ".");
}

json::value window(const flexible_window& given, wiring& made) {
  json::object what;
  set(what, "MaximumWindowInMinutes", given, made);
  const bool flexible = !what.empty();
  what["Mode"] = flexible ? "FLEXIBLE" : "OFF";
  return what;
}

json::object target(const scheduled& source, const invocation_target& of, const std::string& role, wiring& made) {
  json::object what{{"Arn", of.arn}};
  set_dead_letter_queue(what, source.dead_letter_queue);
  set_input(what, source.input, made);
  set_retry_policy(what, source.maximum_event_age, source.maximum_retry_attempts, made);
  what["RoleArn"] = cfn::intrinsic::get_att(role, "Arn");
  return what;
}

json::object properties(const scheduled& source, const invocation_target& of, const std::string& role, wiring& made) {
  json::object what;
  set_description(what, source.description, made);
  if (source.end_date) what["EndDate"] = base::format_rfc3339(*source.end_date);
  what["FlexibleTimeWindow"] = window(source.flexible_time_window, made);
  if (source.group.name.has_value()) what["GroupName"] = source.group.name;
  if (source.kms_key_arn.has_value()) what["KmsKeyArn"] = source.kms_key_arn;
  what["ScheduleExpression"] = expression_of(source.schedule);
  if (!source.zone.name.empty()) what["ScheduleExpressionTimezone"] = source.zone.name;
  if (source.start_date) what["StartDate"] = base::format_rfc3339(*source.start_date);
  if (!source.enabled) what["State"] = "DISABLED";
  what["Target"] = target(source, of, role, made);
  return what;
}

/// When it runs and what it hands over: all else can change without the schedule being made anew.
json::value identity(const json::object& schedule, const json::object& input) {
  json::object what{{"Input", input}};
  for (const char* name : {"GroupName", "ScheduleExpression", "ScheduleExpressionTimezone", "StartDate", "EndDate"})
    if (const auto* value = schedule.find(name)) what[name] = *value;
  return what;
}

}  // namespace

wiring wire_schedule(const scheduled& source, const invocation_target& of) {
  wiring made;
  check(source, made);
  wired_resource role = scheduler_role(source, of);
  json::object what = properties(source, of, role.id, made);
  made.resources.push_back({source_id("Schedule", of, identity(what, source.input)),
                            {.type = "AWS::Scheduler::Schedule", .properties = std::move(what)}});
  made.resources.push_back(std::move(role));
  return made;
}

}  // namespace sparta::on::detail
