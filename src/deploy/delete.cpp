#include "deploy/delete.hpp"

#include "aws/cloudformation.hpp"
#include "aws/s3.hpp"
#include "deploy/failure_report.hpp"
#include "deploy/stack.hpp"
#include "deploy/stack_status.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace sparta::deploy {
namespace {

namespace cf = aws::cloudformation;

error not_to_be_deleted(const cf::stack& stack, std::string why, std::string remedy) {
  return {.kind = error_kind::conflict,
          .message = fmt::format("the stack {} {}", stack.name, why),
          .remedy = std::move(remedy)};
}

result<void> check_deletable(const cf::stack& stack) {
  const bool never_created = phase_of(stack.status) == stack_phase::never_created;
  if (!is_sparta_stack(stack) && !never_created)
    return not_to_be_deleted(stack, "was not made by Sparta, so it is left alone",
                             fmt::format("Delete it with `aws cloudformation delete-stack --stack-name {}`, if it is "
                                         "yours.",
                                         stack.name));
  if (stack.termination_protection)
    return not_to_be_deleted(stack, "is protected against deletion",
                             fmt::format("Allow it with `aws cloudformation update-termination-protection "
                                         "--no-enable-termination-protection --stack-name {}`.",
                                         stack.name));
  return {};
}

/// A creation can be broken off by a deletion, a deletion needs none; anything else has to end first.
bool must_wait(const cf::stack& stack) {
  return phase_of(stack.status) == stack_phase::busy && stack.status != "CREATE_IN_PROGRESS" &&
         stack.status != "DELETE_IN_PROGRESS";
}

/// The stack as it is when it may be deleted; none when there is none (any more).
result<std::optional<cf::stack>> find_deletable(world& with, aws::client& client, const std::string& name,
                                                const patience& how) {
  auto found = cf::describe_stack(client, name);
  if (!found) return found.error();
  if (!*found || phase_of((*found)->status) == stack_phase::absent) return std::optional<cf::stack>();
  if (auto allowed = check_deletable(**found); !allowed) return allowed.error();
  if (!must_wait(**found)) return *std::move(found);
  with.log.info("Waiting for another operation on the stack", {{"StackName", name}, {"Status", (*found)->status}});
  auto after = wait_until_settled(with, client, {.stack = (*found)->id, .since = (*found)->last_updated_time}, how);
  if (!after) return after.error();
  return std::move(after->stack);
}

result<watched> delete_and_wait(world& with, aws::client& client, const cf::stack& stack, std::size_t resources,
                                const patience& how) {
  const bool begun = stack.status == "DELETE_IN_PROGRESS";
  auto from = begun ? result<watch>(watch{.stack = stack.id}) : watch_from_now(client, stack);
  if (!from) return from.error();
  from->expected_resources = resources;
  from->just_started = !begun;
  with.log.info("Deleting stack", {{"StackID", stack.id}, {"StackName", stack.name}});
  with.progress.step("Deleting stack");
  if (!begun)
    if (auto asked = cf::delete_stack(client, stack.id); !asked) return asked.error();
  auto after = wait_until_settled(with, client, *from, how);
  with.progress.step("");
  if (!after && after.error().kind == error_kind::interrupted)
    return std::move(after)
        .error()
        .with_note("CloudFormation goes on to delete the stack " + stack.name)
        .with_remedy(fmt::format("`{}` waits for it", next_command(with, "delete")));
  return after;
}

error not_deleted(const world& with, const cf::stack& stack, const watched& after,
                  const std::map<std::string, std::string>& sources) {
  return explain({.stack_name = stack.name,
                  .verb = "delete",
                  .status_reason = after.stack->status_reason,
                  .events = after.events,
                  .sources = sources})
      .with_remedy(fmt::format("remove what is in its way (a bucket must be empty), then run `{}` again.",
                               next_command(with, "delete")));
}

std::string parameter_of(const cf::stack& stack, std::string_view key) {
  const auto found =
      std::find_if(stack.parameters.begin(), stack.parameters.end(), [&](const auto& one) { return one.key == key; });
  return found == stack.parameters.end() ? std::string() : found->value;
}

/// What can't be listed is no reason to call a deletion failed.
std::optional<left_artifacts> find_left(world& with, aws::client& client, const cf::stack& stack,
                                        const std::string& bucket) {
  if (bucket.empty()) return std::nullopt;
  const auto prefix = stack.name + "/";
  const auto objects = aws::s3::list_objects(client, bucket, prefix);
  if (!objects) {
    with.log.warn("Can't tell which artifacts are left", {{"Bucket", bucket}, {"Reason", objects.error().message}});
    return std::nullopt;
  }
  if (objects->empty()) return std::nullopt;
  left_artifacts left{.bucket = bucket};
  for (const auto& object : *objects) left.keys.push_back(object.key);
  left.command = fmt::format("aws s3 rm s3://{}/{} --recursive", bucket, prefix);
  if (const auto* endpoint = aws::configured_for(client.settings, "s3"))
    left.command += " --endpoint-url " + endpoint->url;
  with.log.info(
      "Artifacts are left in S3",
      {{"Bucket", bucket}, {"Command", left.command}, {"Count", std::to_string(left.keys.size())}, {"Prefix", prefix}});
  return left;
}

result<std::vector<std::string>> deletable_resources(aws::client& client, const cf::stack& stack) {
  const auto resources = cf::list_stack_resources(client, stack.id);
  if (!resources) return resources.error();
  std::vector<std::string> ids;
  for (const auto& one : *resources)
    if (!one.physical_id.empty() && one.status != "DELETE_COMPLETE") ids.push_back(one.logical_id);
  return ids;
}

/// Deletes a stack that is there.
result<delete_report> delete_stack(world& with, aws::client& client, const cf::stack& stack,
                                   const delete_options& options, const patience& how) {
  delete_report done{.existed = true, .stack_name = stack.name, .stack_id = stack.id};
  auto resources = deletable_resources(client, stack);
  if (!resources) return resources.error();
  done.removed = *std::move(resources);
  const auto after = delete_and_wait(with, client, stack, done.removed.size(), how);
  if (!after) return after.error();
  if (after->stack && phase_of(after->stack->status) != stack_phase::absent)
    return not_deleted(with, stack, *after, options.sources);
  with.log.info("Stack deleted", {{"Resources", std::to_string(done.removed.size())}, {"StackName", stack.name}});
  done.left = find_left(with, client, stack, parameter_of(stack, "ArtifactS3Bucket"));
  return done;
}

}  // namespace

result<delete_report> delete_service(world& with, aws::client* client, const delete_options& options) {
  if (options.noop) {
    with.log.info("Skipping stack deletion due to -n/--noop flag", {{"StackName", options.service}});
    return delete_report{.noop = true, .stack_name = options.service};
  }
  if (client == nullptr) return error{.kind = error_kind::internal, .message = "a deletion without a client for AWS"};
  const auto begin = with.clock.now();
  const auto how = patience_for(options.local, options.timeout);
  const auto stack = find_deletable(with, *client, options.service, how);
  if (!stack) return stack.error();
  if (!*stack) {
    with.log.info("Stack does not exist", {{"StackName", options.service}});
    return delete_report{.stack_name = options.service};
  }
  auto done = delete_stack(with, *client, **stack, options, how);
  if (done) done->elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(with.clock.now() - begin);
  return done;
}

}  // namespace sparta::deploy
