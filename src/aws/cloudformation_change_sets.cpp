#include "aws/cloudformation.hpp"
#include "aws/cloudformation_protocol.hpp"

namespace sparta::aws::cloudformation {
namespace {

http_fields named(std::string_view stack_name, std::string_view name) {
  return {{"StackName", std::string(stack_name)}, {"ChangeSetName", std::string(name)}};
}

void read_facts(change_set& into, const xml_node& page) {
  into.id = text(page, "ChangeSetId");
  into.name = text(page, "ChangeSetName");
  into.stack_id = text(page, "StackId");
  into.stack_name = text(page, "StackName");
  into.status = text(page, "Status");
  into.execution_status = text(page, "ExecutionStatus");
  into.status_reason = text(page, "StatusReason");
}

void read_changes(change_set& into, const xml_node& page) {
  for (const auto* each : page.list("Changes"))
    if (const auto* resource = each->child("ResourceChange"))
      into.changes.push_back({.action = text(*resource, "Action"),
                              .logical_id = text(*resource, "LogicalResourceId"),
                              .physical_id = text(*resource, "PhysicalResourceId"),
                              .type = text(*resource, "ResourceType"),
                              .replacement = text(*resource, "Replacement"),
                              .scope = texts(*resource, "Scope")});
}

}  // namespace

result<change_set_ids> create_change_set(client& with, const stack_request& what, std::string_view name,
                                         change_set_type type) {
  auto fields = parameters_of(what);
  fields.emplace_back("ChangeSetName", name);
  fields.emplace_back("ChangeSetType", type == change_set_type::create ? "CREATE" : "UPDATE");
  add_unless_empty(fields, "Description", what.description);
  add_unless_empty(fields, "ClientToken", what.token);
  if (type == change_set_type::create) add_on_failure(fields, "OnStackFailure", what.on_failure);
  const auto answer = ask(with, "CreateChangeSet", std::move(fields), repeat_with(what.token));
  if (!answer) return answer.error();
  return change_set_ids{.id = text(*answer, "Id"), .stack_id = text(*answer, "StackId")};
}

result<change_set> describe_change_set(client& with, std::string_view stack_name, std::string_view name) {
  change_set whole{.id = {}, .name = {}, .stack_id = {}, .stack_name = {}, .status = {}, .execution_status = {}};
  const auto read = ask_pages(with, "DescribeChangeSet", named(stack_name, name), [&](const xml_node& page) {
    read_facts(whole, page);
    read_changes(whole, page);
    return true;
  });
  if (!read) return read.error();
  return whole;
}

result<void> execute_change_set(client& with, std::string_view stack_name, std::string_view name,
                                std::string_view token) {
  auto fields = named(stack_name, name);
  add_unless_empty(fields, "ClientRequestToken", token);
  const auto answer = ask(with, "ExecuteChangeSet", std::move(fields), repeat_with(token));
  if (!answer) return answer.error();
  return {};
}

result<void> delete_change_set(client& with, std::string_view stack_name, std::string_view name) {
  const auto answer = ask(with, "DeleteChangeSet", named(stack_name, name));
  if (answer || answer.error().code == "ChangeSetNotFound" || is_no_such_stack(answer.error())) return {};
  return answer.error();
}

bool is_no_change(const change_set& made) {
  const auto says = [&](std::string_view words) { return made.status_reason.find(words) != std::string::npos; };
  return made.status == "FAILED" && (says("didn't contain changes") || says("No updates are to be performed"));
}

}  // namespace sparta::aws::cloudformation
