#include "on/arn_part.hpp"
#include "on/permission.hpp"

#include <sparta/on/alarm.hpp>

#include <utility>

namespace sparta::on {
namespace {

void add_action(const alarm& source, const invocation_target& of, const char* actions, wiring& made) {
  made.properties.push_back({.resource = std::string(source.alarm.resource), .path = {actions}, .value = of.arn});
}

}  // namespace

wiring wire(const alarm& source, const invocation_target& of) {
  wiring made;
  invoker who{.principal = "lambda.alarms.cloudwatch.amazonaws.com", .source_arn = source.alarm.arn};
  if (source.alarm.resource.empty()) {
    who.source_account = arn_part(source.alarm.arn, arn_account);
  } else {
    if (source.on_alarm) add_action(source, of, "AlarmActions", made);
    if (source.on_ok) add_action(source, of, "OKActions", made);
    if (source.on_insufficient_data) add_action(source, of, "InsufficientDataActions", made);
    if (made.properties.empty())
      made.problems.emplace_back("on::alarm needs a state: .on_alarm, .on_ok or .on_insufficient_data.");
  }
  made.resources.push_back(permission(who, of));
  return made;
}

}  // namespace sparta::on
