#include "cli/policy_report.hpp"

#include "cli/plain_text.hpp"
#include "cli/statement_text.hpp"
#include "deploy/expression_text.hpp"

#include <fmt/format.h>

namespace sparta::cli {
namespace {

std::vector<std::string> declared_names(const std::vector<std::string>& ids, const function_names& names) {
  std::vector<std::string> all;
  for (const auto& id : ids) {
    const auto known = names.find(id);
    all.push_back(known == names.end() ? id : known->second);
  }
  return all;
}

std::string title_of(const std::string& role, const std::vector<std::string>& functions, const function_names& names) {
  const auto all = declared_names(functions, names);
  if (all.empty()) return fmt::format("Role {}, which no function uses\n", on_one_line(role));
  return fmt::format("{}: role {}\n", fmt::join(all, ", "), on_one_line(role));
}

/// Where all resources are meant and nobody gave a reason, Sparta asks for actions that know no resources.
std::string because(const deploy::role_statement& what) {
  std::string text;
  for (const auto& reason : what.reasons) text += fmt::format("\n    {}", on_one_line(reason));
  if (what.reasons.empty() && has_wildcard(what.statement)) text = "\n    from Sparta: these actions know no resources";
  return text;
}

std::string rights_text(const deploy::role_rights& role) {
  if (!role.in_template) return "  It is the account's: what it may is not in this template\n";
  std::string text;
  for (const auto& each : role.statements)
    text += fmt::format("  {}{}\n", statement_text(each.statement, "  "), because(each));
  for (const auto& arn : role.managed_policies)
    text += fmt::format("  Allow what {} says\n", on_one_line(deploy::shown_text(arn)));
  if (!role.boundary.is_null())
    text += fmt::format("  Never more than {} says\n", on_one_line(deploy::shown_text(role.boundary)));
  if (const auto* trusted = role.trust.find("Statement"))
    for (const auto& each : trusted->is_array() ? trusted->as_array() : json::array{*trusted})
      text += fmt::format("  Trust: {}\n", statement_text(each, "  "));
  return text;
}

json::array texts(const std::vector<std::string>& all) { return {all.begin(), all.end()}; }

std::string_view name_of(deploy::right_kind kind) {
  switch (kind) {
    case deploy::right_kind::statement: return "statement";
    case deploy::right_kind::trust: return "trust";
    case deploy::right_kind::boundary: return "permissionsBoundary";
    case deploy::right_kind::managed_policy: return "managedPolicy";
    case deploy::right_kind::foreign_role: return "role";
  }
  return "statement";
}

std::string right_text(const deploy::right& what) {
  const auto arn = on_one_line(deploy::shown_text(what.what));
  switch (what.kind) {
    case deploy::right_kind::statement: return statement_text(what.what, "    ");
    case deploy::right_kind::trust: return "Trust: " + statement_text(what.what, "    ");
    case deploy::right_kind::boundary: return fmt::format("Never more than {} says", arn);
    case deploy::right_kind::managed_policy: return fmt::format("Allow what {} says", arn);
    case deploy::right_kind::foreign_role: return fmt::format("Allow what the account's role {} may", arn);
  }
  return arn;
}

json::array rights_json(const std::vector<deploy::right>& rights) {
  json::array all;
  for (const auto& each : rights) all.push_back({{"kind", name_of(each.kind)}, {"what", each.what}});
  return all;
}

}  // namespace

std::string policy_text(const std::vector<deploy::role_rights>& roles, const function_names& names) {
  std::string text;
  for (const auto& role : roles)
    text += (text.empty() ? "" : "\n") + title_of(role.role, role.functions, names) + rights_text(role);
  return text;
}

json::value policy_json(const std::vector<deploy::role_rights>& roles, const function_names& names) {
  json::array all;
  for (const auto& role : roles) {
    json::array statements;
    for (const auto& each : role.statements)
      statements.push_back({{"policy", each.policy}, {"statement", each.statement}, {"reasons", texts(each.reasons)}});
    all.push_back({{"role", role.role},
                   {"inTemplate", role.in_template},
                   {"functions", texts(declared_names(role.functions, names))},
                   {"statements", std::move(statements)},
                   {"managedPolicies", role.managed_policies},
                   {"permissionsBoundary", role.boundary},
                   {"trustPolicy", role.trust}});
  }
  return {{"roles", std::move(all)}};
}

std::string policy_diff_text(const std::vector<deploy::rights_change>& changes, const function_names& names) {
  std::string text;
  for (const auto& change : changes) {
    text += (text.empty() ? "" : "\n") + title_of(change.role, change.functions, names);
    for (const auto& each : change.removed) text += fmt::format("  - {}\n", right_text(each));
    for (const auto& each : change.added) text += fmt::format("  + {}\n", right_text(each));
  }
  return text;
}

json::value policy_diff_json(const std::vector<deploy::rights_change>& changes, const function_names& names) {
  json::array all;
  for (const auto& change : changes)
    all.push_back({{"role", change.role},
                   {"functions", texts(declared_names(change.functions, names))},
                   {"removed", rights_json(change.removed)},
                   {"added", rights_json(change.added)}});
  return {{"differences", !changes.empty()}, {"roles", std::move(all)}};
}

}  // namespace sparta::cli
