#include "deploy/stack_events.hpp"

#include <algorithm>

namespace sparta::deploy {
namespace {

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// "Resource creation cancelled", "Resource update cancelled": another one failed first.
bool is_cascade(const stack_event& event) {
  return contains(event.status_reason, "cancelled") || contains(event.status_reason, "Cancelled");
}

/// What the stack says of itself when no resource explains it, such as a time-out.
bool is_own_complaint(const stack_event& event) {
  return is_of_stack_itself(event) && !event.status_reason.empty() &&
         (is_failure(event) || contains(event.status, "ROLLBACK_IN_PROGRESS"));
}

struct span_of_time {
  resource_duration row;
  base::timestamp begin{};
  std::optional<base::timestamp> end{};
};

}  // namespace

bool is_failure(const stack_event& event) { return event.status.ends_with("_FAILED"); }

bool is_of_stack_itself(const stack_event& event) {
  return event.type == "AWS::CloudFormation::Stack" &&
         (event.physical_id.empty() || event.physical_id == event.stack_id);
}

std::vector<resource_duration> durations_of(const std::vector<stack_event>& events) {
  std::vector<span_of_time> spans;
  for (const auto& event : events) {
    if (event.status == "REVIEW_IN_PROGRESS") continue;
    const auto known = std::find_if(spans.begin(), spans.end(),
                                    [&](const auto& one) { return one.row.logical_id == event.logical_id; });
    if (known == spans.end()) {
      if (event.status.ends_with("_IN_PROGRESS"))
        spans.push_back({.row = {.logical_id = event.logical_id, .type = event.type}, .begin = event.time});
    } else if (event.status.ends_with("_COMPLETE")) {
      known->end = event.time;
    }
  }
  std::vector<resource_duration> rows;
  for (auto& one : spans) {
    if (!one.end) continue;
    one.row.duration = std::chrono::duration_cast<std::chrono::milliseconds>(*one.end - one.begin);
    rows.push_back(std::move(one.row));
  }
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.duration > b.duration; });
  return rows;
}

operation_failure failure_of(const std::vector<stack_event>& events) {
  operation_failure found;
  for (const auto& event : events) {
    if (!is_failure(event) || is_cascade(event) || is_of_stack_itself(event)) continue;
    if (!found.root)
      found.root = event;
    else
      found.others.push_back(event);
  }
  if (found.root) return found;
  const auto own = std::find_if(events.begin(), events.end(), is_own_complaint);
  if (own != events.end()) found.root = *own;
  return found;
}

}  // namespace sparta::deploy
