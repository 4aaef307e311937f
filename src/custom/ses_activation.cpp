#include "custom/ses_activation.hpp"

#include <string_view>

namespace sparta::custom {
namespace {

/// In the physical id, since that is what outlives a request: `mail instead of old`. Names of rule sets have no blanks.
constexpr std::string_view instead_of = " instead of ";

std::string before(const std::string& physical_id) {
  const auto at = physical_id.find(instead_of);
  return at == std::string::npos ? std::string() : physical_id.substr(at + instead_of.size());
}

/// The set that is to be active again: of one that replaces this resource's own, the one from before both.
std::string set_before(const std::string& now, const request<ses_activation>& asked) {
  if (now == asked.properties.rule_set) return {};
  return asked.physical_id.starts_with(now + std::string(instead_of)) ? before(asked.physical_id) : now;
}

/// That set may be gone since: then none is active.
result<void> go_back(const std::string& name, active_rule_set& active) {
  auto set = active.set(name);
  if (!set && set.error().code == "RuleSetDoesNotExist") return active.set({});
  return set;
}

result<reply<>> deactivate(const request<ses_activation>& asked, const std::string& now, active_rule_set& active) {
  if (now == asked.properties.rule_set)
    if (auto set = go_back(before(asked.physical_id), active); !set) return std::move(set).error();
  return reply<>{.physical_id = asked.physical_id};
}

}  // namespace

result<reply<>> serve_ses_activation(const request<ses_activation>& asked, active_rule_set& active) {
  const auto now = active.get();
  if (!now) return now.error();
  if (asked.type == request_type::remove) return deactivate(asked, *now, active);
  const std::string& wanted = asked.properties.rule_set;
  const bool again = asked.physical_id.starts_with(wanted + std::string(instead_of));
  const std::string id = again ? asked.physical_id : wanted + std::string(instead_of) + set_before(*now, asked);
  if (*now != wanted)
    if (auto set = active.set(wanted); !set) return std::move(set).error();
  return reply<>{.physical_id = id};
}

}  // namespace sparta::custom
