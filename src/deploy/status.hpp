#pragma once
#include "aws/client.hpp"
#include "aws/cloudformation_types.hpp"

#include <sparta/result.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::deploy {

struct stack_report {
  aws::cloudformation::stack stack;
  std::vector<aws::cloudformation::stack_resource> resources{};
};

/// nullopt when there is no such stack.
[[nodiscard]] result<std::optional<stack_report>> read_status(aws::client& client, std::string_view stack_name);

/// The account's digits as stars, everywhere: a report that can be shown around.
[[nodiscard]] stack_report redacted(stack_report report);
/// The same for a text; `account` as in the stack's id.
[[nodiscard]] std::string redact(std::string text, std::string_view account);
/// The account in an ARN; empty when it has none.
[[nodiscard]] std::string_view account_of(std::string_view arn);

}  // namespace sparta::deploy
