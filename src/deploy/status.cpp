#include "deploy/status.hpp"

#include "aws/cloudformation.hpp"
#include "base/strings.hpp"

#include <sparta/json/json.hpp>

namespace sparta::deploy {
namespace {

/// AWS stars what a template marks NoEcho; an emulator may tell it.
void star_secrets(aws::cloudformation::stack& stack, std::string_view template_text) {
  const auto document = json::parse(template_text);
  const auto* declared = document ? document->find("Parameters") : nullptr;
  if (declared == nullptr) return;
  for (auto& one : stack.parameters) {
    const auto* parameter = declared->find(one.key);
    const auto* no_echo = parameter == nullptr ? nullptr : parameter->find("NoEcho");
    if (no_echo == nullptr) continue;
    const bool secret =
        no_echo->is_bool() ? no_echo->as_bool() : no_echo->is_string() && no_echo->as_string() == "true";
    if (secret) one.value = "****";
  }
}

}  // namespace

result<std::optional<stack_report>> read_status(aws::client& client, std::string_view stack_name) {
  auto stack = aws::cloudformation::describe_stack(client, stack_name);
  if (!stack) return stack.error();
  if (!*stack) return std::optional<stack_report>();
  stack_report report{.stack = **std::move(stack)};
  auto resources = aws::cloudformation::list_stack_resources(client, report.stack.id);
  if (!resources) return resources.error();
  report.resources = *std::move(resources);
  if (!report.stack.parameters.empty()) {
    const auto text = aws::cloudformation::get_template(client, report.stack.id);
    if (!text) return text.error();
    star_secrets(report.stack, *text);
  }
  return std::optional(std::move(report));
}

std::string_view account_of(std::string_view arn) {
  // arn:partition:service:region:account:resource
  for (int colon = 0; colon < 4; ++colon) {
    const auto at = arn.find(':');
    if (at == std::string_view::npos) return {};
    arn.remove_prefix(at + 1);
  }
  const auto account = arn.substr(0, arn.find(':'));
  return account.find_first_not_of("0123456789") == std::string_view::npos ? account : std::string_view();
}

std::string redact(std::string text, std::string_view account) {
  if (account.empty()) return text;
  return base::replace_all(std::move(text), account, std::string(account.size(), '*'));
}

stack_report redacted(stack_report report) {
  const std::string account(account_of(report.stack.id));
  const auto hide = [&](std::string& text) { text = redact(std::move(text), account); };
  auto& stack = report.stack;
  for (auto* text : {&stack.id, &stack.status_reason, &stack.description, &stack.role_arn, &stack.change_set_id})
    hide(*text);
  for (auto& one : stack.parameters) hide(one.value);
  for (auto& one : stack.outputs) {
    hide(one.value);
    hide(one.description);
    hide(one.export_name);
  }
  for (auto& one : stack.tags) hide(one.second);
  for (auto& one : report.resources) {
    hide(one.physical_id);
    hide(one.status_reason);
  }
  return report;
}

}  // namespace sparta::deploy
