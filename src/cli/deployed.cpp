#include "cli/deployed.hpp"

#include "aws/cloudformation.hpp"
#include "base/nearest.hpp"
#include "base/strings.hpp"
#include "model/naming.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cli {
namespace {

namespace cloudformation = aws::cloudformation;

std::string physical_id(const std::vector<cloudformation::stack_resource>& all, const std::string& logical_id) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) {
    return each.logical_id == logical_id && each.status != "DELETE_COMPLETE";
  });
  return found == all.end() ? std::string() : found->physical_id;
}

error not_deployed(std::string message) {
  return {.kind = error_kind::not_found, .message = std::move(message), .remedy = "deploy it first, with `provision`"};
}

}  // namespace

result<const model::function*> choose_function(const model::service& declared, std::string_view name) {
  std::vector<std::string_view> names;
  for (const auto& each : declared.functions) {
    if (each.name == name || (name.empty() && declared.functions.size() == 1)) return &each;
    names.push_back(each.name);
  }
  const auto all = base::join({names.begin(), names.end()}, ", ");
  if (name.empty())
    return error{.kind = error_kind::usage,
                 .message = names.empty() ? "the service declares no function" : "name the function to use",
                 .remedy = names.empty() ? std::string() : "one of " + all};
  const auto close = base::nearest(name, names);
  return error{.kind = error_kind::usage,
               .message = fmt::format("the service declares no function `{}`", name),
               .remedy = close.empty() ? "one of " + all : fmt::format("did you mean `{}`?", close)};
}

result<std::vector<deployed_function>> find_deployed(aws::client& with, const model::service& declared,
                                                     std::string_view wanted) {
  // list_stack_resources can't tell a missing stack from any other wrong request.
  const auto stack = cloudformation::describe_stack(with, declared.name);
  if (!stack) return stack.error();
  if (!*stack) return not_deployed(fmt::format("stack {} does not exist", declared.name));
  const auto resources = cloudformation::list_stack_resources(with, declared.name);
  if (!resources) return resources.error();
  std::vector<deployed_function> found;
  for (const auto& each : declared.functions) {
    if (!wanted.empty() && each.name != wanted) continue;
    auto physical = physical_id(*resources, model::function_id(each.name));
    if (physical.empty()) return not_deployed(fmt::format("stack {} has no function {} yet", declared.name, each.name));
    found.push_back(
        {each.name, std::move(physical), physical_id(*resources, model::log_group_id(declared.name, each.name))});
  }
  return found;
}

}  // namespace sparta::cli
