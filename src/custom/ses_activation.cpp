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

result<reply<>> deactivate(const request<ses_activation>& asked, const std::string& now, active_rule_set& active) {
  if (now == asked.properties.rule_set)
    if (auto set = active.set(before(asked.physical_id)); !set) return std::move(set).error();
  return reply<>{.physical_id = asked.physical_id};
}

}  // namespace

result<reply<>> serve_ses_activation(const request<ses_activation>& asked, active_rule_set& active) {
  const auto now = active.get();
  if (!now) return now.error();
  if (asked.type == request_type::remove) return deactivate(asked, *now, active);
  const std::string& wanted = asked.properties.rule_set;
  const bool again = asked.physical_id.starts_with(wanted + std::string(instead_of));
  const std::string id = again ? asked.physical_id : wanted + std::string(instead_of) + (*now == wanted ? "" : *now);
  if (*now != wanted)
    if (auto set = active.set(wanted); !set) return std::move(set).error();
  return reply<>{.physical_id = id};
}

}  // namespace sparta::custom
