#include "model/checks.hpp"
#include "model/dead_letters.hpp"

#include <fmt/format.h>
#include <map>

namespace sparta::model {
namespace {

/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
constexpr std::size_t longest_description = 1024;
constexpr std::size_t most_actions = 5;
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
constexpr std::size_t longest_rule = 10240;

void check_actions(std::string_view state, const json::value& arns, findings& found) {
  if (arns.is_array() && arns.as_array().size() > most_actions)
    found.add(fmt::format("it tells {} of {}, and an alarm takes {}. Let one topic tell several",
                          arns.as_array().size(), state, most_actions));
}

void check_actions(const alarm_actions& actions, findings& found) {
  check_actions("its alarm", actions.alarm, found);
  check_actions("being all right again", actions.ok, found);
  check_actions("insufficient data", actions.insufficient_data, found);
}

void check_metric(const metric& what, findings& found) {
  if (what.name.empty() || what.name_space.empty()) found.add("its metric has no name or no namespace. Name both");
  if (what.name_space.starts_with(':')) found.add("a namespace can't begin with a colon. Rename it");
}

/// Alarms are resources by name, and so are the resources that the service declares.
class names {
 public:
  explicit names(const service& of) {
    for (const auto& each : of.resources) seen_.try_emplace(each.name, &each.declared_at);
    for (const auto& each : of.roles) seen_.try_emplace(each.name, &each.declared_at);
  }
  void check(const std::string& name, const source_line& where, findings& found) {
    if (const auto [first, is_first] = seen_.try_emplace(name, &where); !is_first)
      found.add(fmt::format("it was declared before, at {}:{}. Give one of them a handle of another name",
                            first->second->file, first->second->line));
  }

 private:
  std::map<std::string, const source_line*> seen_;
};

void check_alarm(const alarm& what, names& taken, findings& found) {
  taken.check(what.name, what.declared_at, found);
  check_text("description", what.description, longest_description, found);
  check_metric(what.metric, found);
  check_actions(what.actions, found);
}

void check_of_function(const alarm& what, const function& of, const service& in, findings& found) {
  if (what.of != alarms::series::of_dead_letter_queue) return;
  if (dead_letter_target(of).is_null())
    found.add("the function has neither a dead_letter_config nor an on_failure destination. Give it one of them");
  else if (dead_letter_queue_name(of, in).is_null())
    found.add("what the function's failed events go to is no queue. Watch it with an alarms::metric of its own");
}

}  // namespace

void check_alarms(const service& declared, std::vector<problem>& problems) {
  names taken(declared);
  for (const auto& function : declared.functions)
    for (const auto& each : function.alarms) {
      findings found(problems, fmt::format("alarm on {} of function '{}'", each.metric.name, function.name),
                     each.declared_at);
      check_alarm(each, taken, found);
      check_of_function(each, function, declared, found);
    }
  for (const auto& each : declared.alarms) {
    findings found(problems, fmt::format("alarm '{}'", each.name), each.declared_at);
    check_alarm(each, taken, found);
    if (each.of != alarms::series::as_given)
      found.add("its kind is about a function. Declare it with function.alarm(...)");
  }
  for (const auto& each : declared.composite_alarms) {
    findings found(problems, fmt::format("alarm '{}'", each.name), each.declared_at);
    taken.check(each.name, each.declared_at, found);
    check_text("description", each.description, longest_description, found);
    check_actions(each.actions, found);
    if (each.rule.size() > longest_rule)
      found.add(fmt::format("its rule has {} characters, and CloudWatch takes {}. Make a composite of composites",
                            each.rule.size(), longest_rule));
  }
}

}  // namespace sparta::model
