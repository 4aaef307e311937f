#include "on/permission.hpp"

#include <sparta/on/alexa.hpp>

namespace sparta::on {
namespace {

/// Alexa is no account of AWS's, and a skill has no ARN.
wiring permitted(const char* principal, const json::value& skill_id, const invocation_target& of) {
  wiring made;
  if (skill_id.is_string() && !skill_id.as_string().starts_with("amzn1.ask.skill."))
    made.problems.push_back("'" + skill_id.as_string() + "' is no id of a skill: amzn1.ask.skill.…");
  made.resources.push_back(
      permission({.principal = principal, .has_account = false, .event_source_token = skill_id}, of));
  return made;
}

}  // namespace

wiring wire(const alexa_skill& source, const invocation_target& of) {
  return permitted("alexa-appkit.amazon.com", source.skill_id, of);
}

wiring wire(const alexa_smart_home& source, const invocation_target& of) {
  return permitted("alexa-connectedhome.amazon.com", source.skill_id, of);
}

}  // namespace sparta::on
