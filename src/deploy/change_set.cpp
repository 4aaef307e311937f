#include "deploy/change_set.hpp"

#include "aws/cloudformation.hpp"
#include "deploy/undo.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace sparta::deploy {
namespace {

namespace cf = aws::cloudformation;

/// Unique also among the stacks of one emulator, which keeps all change sets in one list.
std::string change_set_name(const world& with, const std::string& stack) {
  const auto since_epoch = with.clock.now().time_since_epoch();
  return fmt::format("{}-{}", stack.substr(0, 96),
                     std::chrono::duration_cast<std::chrono::microseconds>(since_epoch).count());
}

cf::stack_request request_for(const desired_stack& wanted, const std::string& token) {
  return {.stack = wanted.name,
          .template_url = wanted.template_url,
          .parameters = wanted.parameters,
          .tags = wanted.tags,
          .capabilities = wanted.capabilities,
          .token = token,
          .on_failure = cf::on_failure::remove};
}

result<cf::change_set> wait_until_made(world& with, aws::client& client, const prepared_change& what,
                                       const patience& how) {
  const auto begin = with.clock.now();
  for (poll_intervals intervals(how);;) {
    auto made = cf::describe_change_set(client, what.stack_id, what.id);
    if (!made || made->status == "FAILED" || made->status == "CREATE_COMPLETE") return made;
    if (with.clock.now() - begin >= how.deadline)
      return error{.kind = error_kind::unavailable,
                   .message = fmt::format("CloudFormation did not finish the change set {}", what.name),
                   .remedy = fmt::format("run `{}` again", next_command(with, "provision"))};
    if (!with.clock.sleep_for(intervals.next(client.random ? client.random() : 0.5), with.stop))
      return error{.kind = error_kind::interrupted, .message = "interrupted before anything was changed"};
  }
}

error refused(const cf::change_set& made, const desired_stack& wanted) {
  return {.kind = error_kind::rolled_back,
          .message = fmt::format("CloudFormation refuses the change of the stack {}: {}", wanted.name,
                                 made.status_reason.empty() ? made.status : made.status_reason),
          .notes = {"nothing was changed"},
          .remedy = "correct what it names, and try again"};
}

prepared_change nothing_to_do(prepared_change what) {
  what.empty = true;
  return what;
}

}  // namespace

result<prepared_change> prepare_change(world& with, aws::client& client, const desired_stack& wanted, bool creates,
                                       const patience& how) {
  prepared_change what{.stack_id = wanted.name, .name = change_set_name(with, wanted.name), .creates = creates};
  what.id = what.name;
  with.progress.step("Asking CloudFormation what would change");
  const auto type = creates ? cf::change_set_type::create : cf::change_set_type::update;
  const auto ids = cf::create_change_set(client, request_for(wanted, what.name), what.name, type);
  if (!ids) {
    // Some say so at once; AWS only in the change set's status.
    if (!creates && cf::is_no_change(ids.error())) return nothing_to_do(std::move(what));
    if (ids.error().kind == error_kind::interrupted || ids.error().kind == error_kind::unavailable)
      discard_change(with, client, what);
    return ids.error();
  }
  what.id = ids->id;
  if (!ids->stack_id.empty()) what.stack_id = ids->stack_id;
  auto issued = base::log_line{.level = creates ? base::level::debug : base::level::info,
                               .message = "Issued CreateChangeSet request",
                               .fields = {{"ChangeSet", what.name}, {"StackName", wanted.name}}};
  with.log.write(std::move(issued));

  const auto made = wait_until_made(with, client, what, how);
  if (!made || made->status == "FAILED") discard_change(with, client, what);
  if (!made) return made.error();
  if (made->status == "FAILED") {
    if (!creates && cf::is_no_change(*made)) return nothing_to_do(std::move(what));
    return refused(*made, wanted);
  }
  what.changes = made->changes.size();
  return what;
}

void discard_change(world& with, aws::client& client, const prepared_change& what) {
  auto calm = for_cleanup(client);
  auto done = cf::delete_change_set(calm, what.stack_id, what.id);
  if (what.creates) {
    const auto stack = cf::describe_stack(calm, what.stack_id);
    if (stack && *stack && (*stack)->status == "REVIEW_IN_PROGRESS") done = cf::delete_stack(calm, (*stack)->id);
  }
  if (!done) with.log.warn("The change set is left", {{"ChangeSet", what.name}, {"Reason", done.error().message}});
}

}  // namespace sparta::deploy
