#include "aws/cloudformation.hpp"
#include "aws/cloudformation_protocol.hpp"

namespace sparta::aws::cloudformation {
namespace {

stack stack_in(const xml_node& from) {
  stack one{.id = text(from, "StackId"),
            .name = text(from, "StackName"),
            .status = text(from, "StackStatus"),
            .status_reason = text(from, "StackStatusReason"),
            .description = text(from, "Description"),
            .capabilities = texts(from, "Capabilities"),
            .creation_time = time_at(from, "CreationTime"),
            .last_updated_time = optional_time_at(from, "LastUpdatedTime"),
            .deletion_time = optional_time_at(from, "DeletionTime"),
            .termination_protection = from.text_at("EnableTerminationProtection") == "true",
            .role_arn = text(from, "RoleARN"),
            .change_set_id = text(from, "ChangeSetId")};
  for (const auto* each : from.list("Parameters"))
    one.parameters.push_back({.key = text(*each, "ParameterKey"), .value = text(*each, "ParameterValue")});
  for (const auto* each : from.list("Outputs"))
    one.outputs.push_back({.key = text(*each, "OutputKey"),
                           .value = text(*each, "OutputValue"),
                           .description = text(*each, "Description"),
                           .export_name = text(*each, "ExportName")});
  for (const auto* each : from.list("Tags")) one.tags.emplace_back(text(*each, "Key"), text(*each, "Value"));
  return one;
}

result<void> done(const result<xml_node>& answer) {
  if (!answer) return answer.error();
  return {};
}

result<std::string> stack_id(const result<xml_node>& answer) {
  if (!answer) return answer.error();
  return text(*answer, "StackId");
}

http_fields named(std::string_view stack_name, std::string_view token) {
  http_fields fields{{"StackName", std::string(stack_name)}};
  add_unless_empty(fields, "ClientRequestToken", token);
  return fields;
}

}  // namespace

result<std::optional<stack>> describe_stack(client& with, std::string_view stack_name) {
  const auto answer = ask(with, "DescribeStacks", named(stack_name, {}));
  if (!answer && is_no_such_stack(answer.error())) return std::nullopt;
  if (!answer) return answer.error();
  const auto found = answer->list("Stacks");
  if (found.empty()) return std::nullopt;
  return stack_in(*found.front());
}

result<std::vector<stack_resource>> list_stack_resources(client& with, std::string_view stack_name) {
  std::vector<stack_resource> all;
  const auto read = ask_pages(with, "ListStackResources", named(stack_name, {}), [&](const xml_node& page) {
    for (const auto* each : page.list("StackResourceSummaries"))
      all.push_back({.logical_id = text(*each, "LogicalResourceId"),
                     .physical_id = text(*each, "PhysicalResourceId"),
                     .type = text(*each, "ResourceType"),
                     .status = text(*each, "ResourceStatus"),
                     .status_reason = text(*each, "ResourceStatusReason"),
                     .last_updated = optional_time_at(*each, "LastUpdatedTimestamp")});
    return true;
  });
  if (!read) return read.error();
  return all;
}

result<std::string> get_template(client& with, std::string_view stack_name) {
  auto fields = named(stack_name, {});
  fields.emplace_back("TemplateStage", "Original");
  const auto answer = ask(with, "GetTemplate", std::move(fields));
  if (!answer) return answer.error();
  return text(*answer, "TemplateBody");
}

result<std::string> create_stack(client& with, const stack_request& what) {
  auto fields = parameters_of(what);
  add_on_failure(fields, "OnFailure", what.on_failure);
  add_unless_empty(fields, "ClientRequestToken", what.token);
  if (what.timeout) fields.emplace_back("TimeoutInMinutes", std::to_string(what.timeout->count()));
  return stack_id(ask(with, "CreateStack", std::move(fields), repeat_with(what.token)));
}

result<std::string> update_stack(client& with, const stack_request& what) {
  auto fields = parameters_of(what);
  add_unless_empty(fields, "ClientRequestToken", what.token);
  return stack_id(ask(with, "UpdateStack", std::move(fields), repeat_with(what.token)));
}

result<void> delete_stack(client& with, std::string_view stack_name, std::string_view token,
                          const std::vector<std::string>& retain) {
  auto fields = named(stack_name, token);
  add_list(fields, "RetainResources", retain);
  const auto answer = ask(with, "DeleteStack", std::move(fields));
  if (!answer && is_no_such_stack(answer.error())) return {};
  return done(answer);
}

result<void> cancel_update_stack(client& with, std::string_view stack_name, std::string_view token) {
  return done(ask(with, "CancelUpdateStack", named(stack_name, token)));
}

result<void> continue_update_rollback(client& with, std::string_view stack_name, std::string_view token,
                                      const std::vector<std::string>& skip) {
  auto fields = named(stack_name, token);
  add_list(fields, "ResourcesToSkip", skip);
  return done(ask(with, "ContinueUpdateRollback", std::move(fields)));
}

result<void> rollback_stack(client& with, std::string_view stack_name, std::string_view token) {
  return done(ask(with, "RollbackStack", named(stack_name, token)));
}

bool is_no_change(const error& why) {
  return why.code == "ValidationError" && why.message.find("No updates are to be performed") != std::string::npos;
}

}  // namespace sparta::aws::cloudformation
