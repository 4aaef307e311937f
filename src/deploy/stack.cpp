#include "deploy/stack.hpp"

#include "aws/cloudformation.hpp"
#include "deploy/change_set.hpp"
#include "deploy/failure_report.hpp"
#include "deploy/stack_status.hpp"
#include "deploy/undo.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace sparta::deploy {
namespace {

namespace cf = aws::cloudformation;

/// Deletes what never was in service, and waits until it is gone.
result<void> remove_failed_stack(world& with, aws::client& client, const cf::stack& stack, const patience& how) {
  with.log.info("Removing a stack that was never created",
                {{"StackID", stack.id}, {"StackName", stack.name}, {"Status", stack.status}});
  auto from = watch_from_now(client, stack);
  if (!from) return from.error();
  from->just_started = true;
  if (auto asked = cf::delete_stack(client, stack.id); !asked) return asked.error();
  const auto after = wait_until_settled(with, client, *from, how);
  if (!after) return after.error();
  if (!after->stack || phase_of(after->stack->status) == stack_phase::absent) return {};
  return explain({.stack_name = stack.name,
                  .verb = "delete",
                  .status_reason = after->stack->status_reason,
                  .events = after->events,
                  .sources = {}})
      .with_remedy(fmt::format("run `{}`, then try again", next_command(with, "delete")));
}

result<void> wait_for_other(world& with, aws::client& client, const cf::stack& stack, const patience& how) {
  with.log.info("Waiting for another operation on the stack", {{"StackName", stack.name}, {"Status", stack.status}});
  const auto after = wait_until_settled(with, client, {.stack = stack.id, .since = stack.last_updated_time}, how);
  if (!after) return after.error();
  return {};
}

error stuck(const world& with, const cf::stack& stack) {
  error why{
      .kind = error_kind::conflict,
      .message = fmt::format("the stack {} is in {}; CloudFormation takes no update now", stack.name, stack.status)};
  if (!stack.status_reason.empty()) why.notes.push_back(stack.status_reason);
  if (stack.status == "UPDATE_ROLLBACK_FAILED")
    why.remedy = fmt::format(
        "finish the roll-back with `aws cloudformation continue-update-rollback --stack-name {}`, "
        "then run `{}` again",
        stack.name, next_command(with, "provision"));
  else if (stack.status == "UPDATE_FAILED")
    why.remedy = fmt::format("go back with `aws cloudformation rollback-stack --stack-name {}`, then run `{}` again",
                             stack.name, next_command(with, "provision"));
  else
    why.remedy = fmt::format("run `{}`: it removes the rest, or says what is in its way", next_command(with, "delete"));
  return why;
}

error not_ours(const cf::stack& stack) {
  return {.kind = error_kind::conflict,
          .message = fmt::format("there is a stack {} that Sparta did not make", stack.name),
          .notes = {"an update would replace all of its resources by this service's"},
          .remedy = "give the service another name, or delete that stack yourself"};
}

/// Nothing may be left of a stack that could not be created; CloudFormation removes it itself where it can.
std::string remove_rest(world& with, aws::client& client, const ensured_stack& what, const patience& how) {
  const auto phase = phase_of(what.stack.status);
  auto calm = for_cleanup(client);
  auto removed =
      phase == stack_phase::never_created ? remove_failed_stack(with, calm, what.stack, how) : result<void>();
  if (!removed) return fmt::format("the stack {} is left: {}", what.stack.name, removed.error().message);
  if (phase == stack_phase::stuck) return fmt::format("the stack {} is now in {}", what.stack.name, what.stack.status);
  return fmt::format("the stack {} was removed again", what.stack.name);
}

/// The end of an operation that CloudFormation undid, or could not undo.
error failed(world& with, aws::client& client, const ensured_stack& what, const desired_stack& wanted,
             const patience& how) {
  auto why = explain({.stack_name = wanted.name,
                      .verb = what.created ? "create" : "update",
                      .status_reason = what.stack.status_reason,
                      .events = what.events,
                      .sources = wanted.sources});
  why.notes.push_back(what.created ? remove_rest(with, client, what, how)
                                   : fmt::format("the stack {} is now in {}", wanted.name, what.stack.status));
  why.remedy = phase_of(what.stack.status) == stack_phase::stuck
                   ? stuck(with, what.stack).remedy
                   : fmt::format("correct it, and run `{}` again", next_command(with, "provision"));
  return why;
}

error still_going(world& with, error why, std::string_view verb, const desired_stack& wanted) {
  if (why.kind == error_kind::interrupted)
    why.message = fmt::format("interrupted; CloudFormation goes on to {} the stack {}", verb, wanted.name);
  else
    why.notes.push_back(fmt::format("CloudFormation may be going on to {} the stack {}", verb, wanted.name));
  why.remedy = fmt::format("`{}` waits for it and goes on from there, `{}` undoes it", next_command(with, "provision"),
                           next_command(with, "delete"));
  return why;
}

/// A refused execution has begun nothing on AWS; an emulator may have left half a stack.
error refused(world& with, aws::client& client, const prepared_change& change, error why, const std::string& name) {
  discard_change(with, client, change);
  auto calm = for_cleanup(client);
  if (change.creates)
    if (auto gone = cf::delete_stack(calm, change.stack_id); !gone)
      with.log.warn("The stack is left as it is", {{"StackName", name}, {"Reason", gone.error().message}});
  return std::move(why).with_note("CloudFormation did not execute the change set");
}

bool may_have_started(const error& why) {
  return why.kind == error_kind::interrupted || why.kind == error_kind::unavailable;
}

/// Runs the change set to its end, whatever that is.
result<ensured_stack> execute(world& with, aws::client& client, const prepared_change& change,
                              const desired_stack& wanted, const patience& how, operation& state) {
  const std::string_view verb = change.creates ? "create" : "update";
  const auto before = cf::describe_stack(client, change.stack_id);
  auto from = before && *before ? watch_from_now(client, **before) : result<watch>(watch{.stack = change.stack_id});
  if (!before || !from) {
    discard_change(with, client, change);
    return before ? from.error() : before.error();
  }
  from->just_started = true;
  from->expected_resources = change.changes;

  if (change.creates) with.log.info("Creating stack", {{"StackID", change.stack_id}});
  with.progress.step(change.creates ? "Creating stack" : "Updating stack");
  state = operation::running;
  if (auto begun = cf::execute_change_set(client, change.stack_id, change.id, change.name); !begun) {
    if (may_have_started(begun.error())) return still_going(with, std::move(begun.error()), verb, wanted);
    state = operation::ended;
    return refused(with, client, change, std::move(begun.error()), wanted.name);
  }
  if (!change.creates)
    with.log.info("Waiting for CloudFormation operation to complete", {{"StackID", change.stack_id}});
  auto after = wait_until_settled(with, client, *from, how);
  if (!after) return still_going(with, std::move(after.error()), verb, wanted);
  state = operation::ended;
  with.progress.step("");

  ensured_stack made{.created = change.creates, .changed = true, .events = std::move(after->events)};
  made.stack =
      after->stack.value_or(cf::stack{.id = change.stack_id, .name = wanted.name, .status = "DELETE_COMPLETE"});
  return made;
}

}  // namespace

bool is_sparta_stack(const cf::stack& stack) {
  return std::any_of(stack.tags.begin(), stack.tags.end(), [](const auto& tag) {
    return tag.first.starts_with("io:sparta:") || tag.first.starts_with("io:gosparta:");
  });
}

result<ready_stack> make_ready(world& with, aws::client& client, std::string_view stack_name, const patience& how) {
  // What others do meanwhile may send us round again, but not for ever.
  for (int round = 0; round < 5; ++round) {
    auto found = cf::describe_stack(client, stack_name);
    if (!found) return found.error();
    const auto phase = *found ? phase_of((*found)->status) : stack_phase::absent;
    if (phase == stack_phase::absent) return ready_stack();
    const auto& stack = **found;
    if (phase == stack_phase::stuck) return stuck(with, stack);
    if (phase == stack_phase::ready) {
      if (!is_sparta_stack(stack)) return not_ours(stack);
      return *std::move(found);
    }
    auto done = phase == stack_phase::busy ? wait_for_other(with, client, stack, how)
                                           : remove_failed_stack(with, client, stack, how);
    if (!done) return done.error();
  }
  return error{.kind = error_kind::conflict,
               .message = fmt::format("others keep working on the stack {}", stack_name),
               .remedy = "try again when they are done"};
}

result<ensured_stack> ensure_stack(world& with, aws::client& client, const ready_stack& deployed,
                                   const desired_stack& wanted, const patience& how, operation& state) {
  state = operation::not_started;
  const bool creates = !deployed;
  const auto change = prepare_change(with, client, wanted, creates, how);
  if (!change) return change.error();
  if (change->empty) {
    with.log.info("No changes detected for service", {{"StackName", wanted.name}});
    return ensured_stack{.stack = *deployed};
  }
  auto made = execute(with, client, *change, wanted, how, state);
  if (!made || is_create_or_update_success(made->stack.status)) return made;

  return failed(with, client, *made, wanted, how);
}

}  // namespace sparta::deploy
