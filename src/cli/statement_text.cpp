#include "cli/statement_text.hpp"

#include "cli/plain_text.hpp"
#include "deploy/expression_text.hpp"

#include <algorithm>

namespace sparta::cli {
namespace {

std::vector<std::string> texts(const json::value* what) {
  std::vector<std::string> all;
  if (what == nullptr) return all;
  if (!what->is_array()) return {deploy::shown_text(*what)};
  for (const auto& each : what->as_array()) all.push_back(deploy::shown_text(each));
  return all;
}

std::string joined(const std::vector<std::string>& all) {
  std::string text;
  for (const auto& each : all) text += (text.empty() ? "" : ", ") + each;
  return text;
}

class lines {
 public:
  explicit lines(std::string_view indent) : indent_(indent) {}
  void add(std::string_view text) { text_ += (text_.empty() ? "" : "\n" + indent_ + "  ") + on_one_line(text); }
  [[nodiscard]] std::string text() && { return std::move(text_); }

 private:
  std::string indent_;
  std::string text_{};
};

void add_principals(lines& to, const json::value& statement) {
  for (const auto& [member, words] : {std::pair{"Principal", "to "}, std::pair{"NotPrincipal", "to all but "}}) {
    const auto* who = statement.find(member);
    if (who == nullptr) continue;
    if (!who->is_object()) to.add(words + deploy::shown_text(*who));
    if (who->is_object())
      for (const auto& [kind, ids] : who->as_object()) to.add(words + joined(texts(&ids)));
  }
}

void add_conditions(lines& to, const json::value& statement) {
  const auto* conditions = statement.find("Condition");
  if (conditions == nullptr || !conditions->is_object()) return;
  for (const auto& [operation, keys] : conditions->as_object()) {
    if (!keys.is_object()) continue;
    for (const auto& [key, values] : keys.as_object())
      to.add("if " + operation + " " + key + " " + joined(texts(&values)));
  }
}

bool has_star(const std::vector<std::string>& all, bool anywhere) {
  return std::any_of(all.begin(), all.end(),
                     [&](const auto& each) { return anywhere ? each.find('*') != std::string::npos : each == "*"; });
}

}  // namespace

std::string statement_text(const json::value& statement, std::string_view indent) {
  lines made(indent);
  const auto effect = joined(texts(statement.find("Effect")));
  const auto* all_but = statement.find("NotAction");
  made.add(effect +
           (all_but == nullptr ? " " + joined(texts(statement.find("Action"))) : " all but " + joined(texts(all_but))));
  for (const auto& each : texts(statement.find("Resource"))) made.add("on " + each);
  for (const auto& each : texts(statement.find("NotResource"))) made.add("on all but " + each);
  add_principals(made, statement);
  add_conditions(made, statement);
  return std::move(made).text();
}

bool has_wildcard(const json::value& statement) {
  return has_star(texts(statement.find("Action")), true) || has_star(texts(statement.find("Resource")), false);
}

}  // namespace sparta::cli
