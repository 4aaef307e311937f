#include "iam/read_statement.hpp"
#include "iam/statement_node.hpp"

#include <sparta/iam/arn_of.hpp>
#include <sparta/json/write.hpp>
#include <sparta/names.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace sparta::iam {
namespace {

using sentences = std::vector<std::string>;

json::value json_of(const grant& declared) { return static_cast<const cfn::detail::value_base&>(declared); }

bool is_true(const json::value* flag) { return flag && flag->is_bool() && flag->as_bool(); }

/// The elements that a statement may have.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
constexpr std::array elements{"Sid",      "Effect",      "Principal", "NotPrincipal", "Action",       "NotAction",
                              "Resource", "NotResource", "Condition", "Because",      "HasNoResource"};

void check_elements(const json::value& json, const statement& what, sentences& found) {
  if (!json.is_object()) {
    found.push_back("a raw statement is an object, and not " + json::write(json));
    return;
  }
  for (const auto& [name, value] : json.as_object())
    if (std::ranges::find(elements, name) == elements.end())
      found.push_back("a statement has no element '" + name + "'");
  const json::value* stated = json.find("Effect");
  if (!stated || (*stated != json::value("Allow") && *stated != json::value("Deny")))
    found.push_back("the Effect of a statement is Allow or Deny");
  if (what.actions.empty() == what.not_actions.empty())
    found.push_back("a statement has either Action or NotAction, with at least one in it");
  if (!what.resources.empty() && !what.not_resources.empty())
    found.push_back("a statement has either Resource or NotResource");
}

/// What IAM takes as text, and what a typed statement always is.
void check_forms(const json::value& json, const statement& what, sentences& found) {
  for (const char* name : {"Action", "NotAction"})
    for (const json::value& each : detail::listed(json.find(name)))
      if (!each.is_string())
        found.push_back(std::string(name) + " is text or a list of texts, and not " + json::write(each));
  for (const char* name : {"Principal", "NotPrincipal"}) {
    const json::value* who = json.find(name);
    if (who && who->is_string() && who->as_string() != "*")
      found.push_back(std::string(name) + " is '*' or says of which type: {\"Service\": \"" + who->as_string() + "\"}");
  }
  for (const json::value& each : detail::listed(json.find("Condition")))
    if (!each.is_object()) found.push_back("a Condition is an object of operators, and not " + json::write(each));
  if (!std::ranges::all_of(what.sid, sparta::detail::is_letter_or_digit))
    found.push_back("the Sid '" + what.sid + "' has more in it than letters and digits");
}

/// Text that stands at the beginning of a value, also of a Fn::Sub.
std::string beginning(const json::value& value) {
  if (value.is_string()) return value.as_string();
  const json::value* text = value.find("Fn::Sub");
  if (text && text->is_array() && !text->as_array().empty()) text = &text->as_array().front();
  return text && text->is_string() ? text->as_string() : std::string();
}

void check_arns(const std::vector<json::value>& arns, sentences& found) {
  for (const json::value& each : arns) {
    const std::string text = beginning(each);
    if (arn_text::names_partition(text))
      found.push_back("the ARN '" + text +
                      "' names its partition, which is another one in China and in GovCloud. "
                      "Write ${AWS::Partition} in its place");
    else if (!text.empty() && text != "*" && !text.starts_with("arn:") && !text.starts_with("${"))
      found.push_back("'" + text + "' is no ARN, which begins with arn:");
  }
}

bool is_everybody(const principal_ids& who) {
  const auto all = [](const auto& each) {
    return each.first == "*" ||
           (each.first == "AWS" && std::ranges::find(each.second, json::value("*")) != each.second.end());
  };
  return std::ranges::any_of(who, all);
}

void check_wildcards(const json::value& json, const statement& what, sentences& found) {
  if (!what.reasons.empty()) return;
  constexpr std::string_view remedy = " needs its reason: iam::wildcard{\"because …\"}";
  for (const std::string& action : what.actions)
    if (action.find_first_of("*?") != action.npos)
      found.push_back("the wildcard action '" + action + "'" + std::string(remedy));
  const bool everywhere = std::ranges::find(what.resources, json::value("*")) != what.resources.end();
  if (everywhere && !is_true(json.find(detail::has_no_resource)))
    found.push_back("the wildcard resource '*'" + std::string(remedy));
  if (is_everybody(what.principals)) found.push_back("the principal '*'" + std::string(remedy));
  if (what.effect == effect::allow && !what.not_actions.empty())
    found.push_back("an Allow of all but some actions" + std::string(remedy));
}

/// IAM has no way to say both: in one operator, the values of a key are alternatives.
void check_tests(const json::value* conditions, sentences& found) {
  if (!conditions || !conditions->is_array()) return;
  std::set<std::pair<std::string, std::string>> seen;
  for (const json::value& each : conditions->as_array()) {
    const json::value *operator_of = each.find(detail::test_operator), *key_of = each.find(detail::test_key);
    if (!operator_of || !key_of) continue;
    const std::string operation = operator_of->as_string(), key = key_of->as_string();
    if (!seen.emplace(operation, key).second)
      found.push_back(operation + " tests '" + key +
                      "' twice in one statement, where both can't be asked for. Give one "
                      "test all the values of which any will do");
  }
}

}  // namespace

sentences problems_of(const grant& declared) {
  const json::value json = json_of(declared);
  const statement what = statement_of(declared);
  sentences found;
  check_elements(json, what, found);
  check_forms(json, what, found);
  check_arns(what.resources, found);
  check_arns(what.not_resources, found);
  check_wildcards(json, what, found);
  check_tests(json.find("Condition"), found);
  return found;
}

}  // namespace sparta::iam
