#include "api/load_balancer.hpp"
#include "api/target.hpp"

#include <sparta/json/write.hpp>

#include <map>
#include <utility>

namespace sparta::api {
namespace {

using problems = std::vector<model::problem>;

/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
constexpr std::size_t most_values = 5;
constexpr std::uint32_t highest_priority = 50'000;

/// How many values a condition has, as far as that is known before deployment.
std::size_t values_in(const json::value& condition) {
  std::size_t count = 0;
  for (const auto& member : condition.as_object())
    if (const auto* values = member.value.find("Values"); values != nullptr && values->is_array())
      count += values->as_array().size();
  return count;
}

void check_function(const balanced_function& which, const model::service& all, problems& found) {
  const model::function& by = all.functions[which.function];
  if (!has_alias(by, which.alias))
    found.push_back({"the function '" + by.name + "' has no alias '" + which.alias + "'. Declare it, or name another.",
                     which.declared_at});
}

void check_rule(const balanced_function& which, problems& found) {
  const auto add = [&](std::string what) { found.push_back({std::move(what), which.declared_at}); };
  if (which.conditions.empty()) add("a rule has no condition. Name a path, say, or declare a fallback.");
  std::size_t values = 0;
  for (const auto& each : which.conditions) {
    values += values_in(each);
    if (const auto* header = each.find("HttpHeaderConfig"))
      if (header->find("Values") == nullptr || header->find("HttpHeaderName") == nullptr)
        add("a rule has a header without values, or values without the header. Name both.");
  }
  if (values > most_values) add("a rule has " + std::to_string(values) + " values; AWS takes 5. Declare two rules.");
  if (*which.priority == 0 || *which.priority > highest_priority)
    add("the priority " + std::to_string(*which.priority) + " is not 1 to 50000. Choose another.");
}

void check_priorities(const std::vector<balanced_function>& rules, problems& found) {
  std::map<std::uint32_t, const balanced_function*> seen;
  std::map<std::string, const balanced_function*> conditions;
  for (const auto& each : rules) {
    const auto [first, is_new] = seen.try_emplace(*each.priority, &each);
    const auto told = [](const balanced_function& one) {
      return one.declared_at.file + ":" + std::to_string(one.declared_at.line);
    };
    if (!is_new)
      found.push_back({"two rules have the priority " + std::to_string(*each.priority) + ", the first at " +
                           told(*first->second) + ". Change one.",
                       each.declared_at});
    const auto [same, differs] = conditions.try_emplace(json::write(each.conditions), &each);
    if (!differs)
      found.push_back(
          {"two rules have the same conditions, the first at " + told(*same->second) + ". Remove one of them.",
           each.declared_at});
  }
}

void check_listener(const declared_load_balancer& of, problems& found) {
  const auto add = [&](std::string what) { found.push_back({std::move(what), of.declared_at}); };
  const auto* subnets = of.properties.find("Subnets");
  if (of.listener.is_null()) {
    if (subnets == nullptr || (subnets->is_array() && subnets->as_array().size() < 2))
      add("a load balancer needs subnets of two zones. Name them, or the listener of one that is there.");
    if (of.certificate.is_null() && !of.ssl_policy.is_null())
      add("it has an ssl_policy, but no certificate for HTTPS. Name one.");
    return;
  }
  if (subnets != nullptr || !of.certificate.is_null() || !of.fallbacks.empty())
    add("it is only rules for a listener that is there already, which has its own subnets, certificate and default. "
        "Leave these out.");
  for (const auto& each : of.rules)
    if (!each.priority) {
      add("the listener may have rules already, so each rule here needs a priority. Say it.");
      break;
    }
}

}  // namespace

void check_load_balancer(const declared_load_balancer& what, const model::service& of, problems& found) {
  check_listener(what, found);
  const auto rules = with_priorities(what.rules);
  for (const auto& each : rules) {
    check_function(each, of, found);
    check_rule(each, found);
  }
  check_priorities(rules, found);
  for (const auto& each : what.fallbacks) check_function(each, of, found);
  if (what.fallbacks.size() > 1)
    found.push_back({"it has two fallbacks. Remove one of them.", what.fallbacks.back().declared_at});
  if (what.rules.empty() && what.fallbacks.empty())
    found.push_back({"it has no rule. Declare one, or a fallback.", what.declared_at});
}

}  // namespace sparta::api
