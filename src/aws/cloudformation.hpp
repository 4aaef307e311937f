#pragma once
#include "aws/client.hpp"
#include "aws/cloudformation_types.hpp"

#include <sparta/result.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/Welcome.html
/// `stack` is a name or an id throughout; an id also finds a stack that was deleted.
namespace sparta::aws::cloudformation {

/// nullopt when there is no such stack.
[[nodiscard]] result<std::optional<stack>> describe_stack(client& with, std::string_view stack_name);
[[nodiscard]] result<std::vector<stack_resource>> list_stack_resources(client& with, std::string_view stack_name);
/// Newest first, back to `window`, all pages it takes.
[[nodiscard]] result<std::vector<stack_event>> describe_stack_events(client& with, std::string_view stack_name,
                                                                     const event_window& window = {});
[[nodiscard]] result<std::string> get_template(client& with, std::string_view stack_name);

/// The new stack's id.
[[nodiscard]] result<std::string> create_stack(client& with, const stack_request& what);
/// The stack's id. An update that changes nothing is an error that `is_no_change` knows.
[[nodiscard]] result<std::string> update_stack(client& with, const stack_request& what);
/// Succeeds when there is no such stack. `retain` names resources to leave when an earlier delete failed on them.
result<void> delete_stack(client& with, std::string_view stack_name, std::string_view token = {},
                          const std::vector<std::string>& retain = {});
result<void> cancel_update_stack(client& with, std::string_view stack_name, std::string_view token = {});
/// From UPDATE_ROLLBACK_FAILED; `skip` names resources not to bring back.
result<void> continue_update_rollback(client& with, std::string_view stack_name, std::string_view token = {},
                                      const std::vector<std::string>& skip = {});
/// From CREATE_FAILED or UPDATE_FAILED to the last stable state.
result<void> rollback_stack(client& with, std::string_view stack_name, std::string_view token = {});

[[nodiscard]] result<change_set_ids> create_change_set(client& with, const stack_request& what, std::string_view name,
                                                       change_set_type type);
/// With the changes of all pages. `name` may be the change set's id.
[[nodiscard]] result<change_set> describe_change_set(client& with, std::string_view stack_name, std::string_view name);
result<void> execute_change_set(client& with, std::string_view stack_name, std::string_view name,
                                std::string_view token = {});
/// Succeeds when there is no such change set.
result<void> delete_change_set(client& with, std::string_view stack_name, std::string_view name);

/// UpdateStack's way to say that there is nothing to do.
[[nodiscard]] bool is_no_change(const error& why);
/// A failed change set's way to say it.
[[nodiscard]] bool is_no_change(const change_set& made);

}  // namespace sparta::aws::cloudformation
