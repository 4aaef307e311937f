#include "iam/read_statement.hpp"

#include "iam/statement_node.hpp"

#include <utility>

namespace sparta::iam {
namespace {

using detail::listed;

json::value json_of(const grant& declared) { return static_cast<const cfn::detail::value_base&>(declared); }

std::vector<std::string> texts(const json::value* given) {
  std::vector<std::string> found;
  for (const json::value& each : listed(given))
    if (each.is_string()) found.push_back(each.as_string());
  return found;
}

std::string text_in(const json::value& holder, std::string_view name) {
  const json::value* found = holder.find(name);
  return found && found->is_string() ? found->as_string() : std::string();
}

principal_ids principals(const json::value* given, std::vector<std::string>& reasons) {
  principal_ids who;
  if (!given) return who;
  if (given->is_object()) {  // as IAM writes it
    for (const auto& [type, ids] : given->as_object()) who[type] = listed(&ids);
    return who;
  }
  for (const json::value& each : listed(given)) {
    if (each.is_string()) who[each.as_string()];
    if (!each.is_object()) continue;
    auto& ids = who[text_in(each, detail::principal_type)];
    if (const json::value* id = each.find(detail::principal_id)) ids.push_back(*id);
    for (std::string& why : texts(each.find(detail::reasons))) reasons.push_back(std::move(why));
  }
  return who;
}

void add_condition(statement& to, const std::string& operation, const std::string& key, const json::value* values) {
  for (json::value& each : listed(values)) to.conditions[operation][key].push_back(std::move(each));
}

void read_conditions(statement& to, const json::value* given) {
  if (given && given->is_object())  // as IAM writes it
    for (const auto& [operation, tests] : given->as_object()) {
      to.conditions[operation];
      if (!tests.is_object()) continue;
      for (const auto& [key, values] : tests.as_object()) add_condition(to, operation, key, &values);
    }
  else
    for (const json::value& each : listed(given))
      add_condition(to, text_in(each, detail::test_operator), text_in(each, detail::test_key),
                    each.find(detail::test_values));
}

}  // namespace

statement statement_of(const grant& declared) {
  const json::value json = json_of(declared);
  statement what;
  what.sid = text_in(json, "Sid");
  what.effect = text_in(json, "Effect") == "Deny" ? effect::deny : effect::allow;
  what.reasons = texts(json.find(detail::reasons));
  what.principals = principals(json.find("Principal"), what.reasons);
  what.not_principals = principals(json.find("NotPrincipal"), what.reasons);
  what.actions = texts(json.find("Action"));
  what.not_actions = texts(json.find("NotAction"));
  what.resources = listed(json.find("Resource"));
  what.not_resources = listed(json.find("NotResource"));
  read_conditions(what, json.find("Condition"));
  return what;
}

}  // namespace sparta::iam
