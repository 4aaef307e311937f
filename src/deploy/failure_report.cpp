#include "deploy/failure_report.hpp"

#include <fmt/format.h>

namespace sparta::deploy {
namespace {

std::string sentence_of(const stack_event& event) {
  return fmt::format("{} ({}) failed: {}", event.type, event.logical_id,
                     event.status_reason.empty() ? event.status : event.status_reason);
}

void note_source(error& why, const stack_event& event, const failed_operation& what) {
  if (const auto found = what.sources.find(event.logical_id); found != what.sources.end())
    why.notes.push_back(fmt::format("{} is declared at {}", event.logical_id, found->second));
}

std::string without_cause(const failed_operation& what) {
  auto text = fmt::format("CloudFormation could not {} the stack {}", what.verb, what.stack_name);
  if (!what.status_reason.empty()) text += fmt::format(": {}", what.status_reason);
  return text;
}

}  // namespace

error explain(const failed_operation& what) {
  error why{.kind = error_kind::rolled_back, .message = {}};
  const auto failure = failure_of(what.events);
  if (!failure.root) {
    why.message = without_cause(what);
  } else {
    why.message = sentence_of(*failure.root);
    note_source(why, *failure.root, what);
  }
  for (const auto& other : failure.others) {
    why.notes.push_back(sentence_of(other));
    note_source(why, other, what);
  }
  return why;
}

}  // namespace sparta::deploy
