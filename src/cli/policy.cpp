#include "aws/cloudformation.hpp"
#include "cli/aws_session.hpp"
#include "cli/commands.hpp"
#include "cli/declared.hpp"
#include "cli/deploy_session.hpp"
#include "cli/deployed.hpp"
#include "cli/fresh_tool.hpp"
#include "cli/policy_report.hpp"
#include "model/naming.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <algorithm>

namespace sparta::cli {
namespace {

function_names names_of(const model::service& declared) {
  function_names names;
  for (const auto& each : declared.functions) names.emplace(model::function_id(each.name), each.name);
  return names;
}

result<std::vector<deploy::role_rights>> rights_in(std::string_view template_text) {
  const auto parsed = json::parse(template_text);
  if (!parsed) return error(parsed.error()).with_note("in the template, which is not JSON");
  return deploy::role_rights_in(*parsed);
}

/// Of one function when its logical id is given.
std::vector<deploy::role_rights> only(std::vector<deploy::role_rights> all, const std::string& function) {
  if (!function.empty())
    std::erase_if(all, [&](const auto& role) {
      return std::find(role.functions.begin(), role.functions.end(), function) == role.functions.end();
    });
  return all;
}

/// No rights at all when there is no stack.
result<std::vector<deploy::role_rights>> deployed_rights(session& on) {
  auto aws = aws_session::open(on);
  if (!aws) return std::move(aws).error();
  auto& client = (*aws)->client();
  const auto stack = aws::cloudformation::describe_stack(client, on.service.name);
  if (!stack) return stack.error();
  if (!*stack || (*stack)->status == "REVIEW_IN_PROGRESS") {
    on.log.info("Stack does not exist", {{"StackName", on.service.name}});
    return std::vector<deploy::role_rights>();
  }
  const auto text = aws::cloudformation::get_template(client, (*stack)->id);
  if (!text) return text.error();
  return rights_in(*text);
}

void print(session& on, const json::value& report, const std::string& text) {
  on.print(on.options.json() ? json::write(report, json::style::pretty) + "\n" : text);
}

result<exit_code> print_diff(session& on, const std::vector<deploy::role_rights>& wanted, const std::string& function) {
  const auto deployed = deployed_rights(on);
  if (!deployed) return deployed.error();
  const auto changes = deploy::rights_diff(only(*deployed, function), wanted);
  const auto names = names_of(on.service);
  if (changes.empty()) on.log.info("The rights are those that are deployed", {{"StackName", on.service.name}});
  print(on, policy_diff_json(changes, names), policy_diff_text(changes, names));
  return on.options.fail && !changes.empty() ? exit_code::differences : exit_code::ok;
}

}  // namespace

result<exit_code> run_policy(session& on) {
  deploy_session deploying(on);
  if (auto fresh = use_fresh_tool(on, deploying.world); !fresh) return std::move(fresh).error();
  std::string function;
  if (const auto name = on.argument(0); !name.empty()) {
    const auto chosen = choose_function(on.service, name);
    if (!chosen) return chosen.error();
    function = model::function_id((*chosen)->name);
  }
  const auto subject = subject_of(on.service);
  if (!subject) return subject.error();
  auto all = rights_in(subject->template_text);
  if (!all) return std::move(all).error();
  const auto roles = only(*std::move(all), function);
  if (on.options.diff) return print_diff(on, roles, function);
  const auto names = names_of(on.service);
  print(on, policy_json(roles, names), policy_text(roles, names));
  return exit_code::ok;
}

}  // namespace sparta::cli
