#include "on/permission.hpp"

#include <sparta/on/permission.hpp>

namespace sparta::on {
namespace {

bool is_service(const json::value& principal) {
  if (!principal.is_string()) return false;
  const std::string_view name = principal.as_string();
  return name.ends_with(".amazonaws.com") || name.ends_with(".amazon.com");
}

}  // namespace

wiring wire(const struct permission& source, const invocation_target& of) {
  wiring made;
  invoker who{.principal = source.principal,
              .source_arn = source.source_arn,
              .source_account = source.source_account,
              .event_source_token = source.event_source_token,
              .principal_org_id = source.principal_org_id};
  const bool narrowed = source.principal_org_id.has_value() || source.event_source_token.has_value();
  who.has_account = source.source_account.has_value() || (is_service(who.principal) && !narrowed);
  if (who.principal == json::value("*") && !narrowed && !source.source_account.has_value() &&
      !source.source_arn.has_value())
    made.problems.emplace_back(
        "on::permission lets everybody invoke the function. Say who: a service or an account, or .principal_org_id.");
  made.resources.push_back(permission(who, of));
  return made;
}

}  // namespace sparta::on
