#pragma once
#include "aws/cloudformation_types.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace sparta::deploy {

using aws::cloudformation::stack_event;

/// How long one resource of an operation took, from its first IN_PROGRESS to its last COMPLETE.
struct resource_duration {
  std::string logical_id;
  std::string type;
  std::chrono::milliseconds duration{};
};
/// Longest first; `events` oldest first.
[[nodiscard]] std::vector<resource_duration> durations_of(const std::vector<stack_event>& events);

/// Failures of an operation: the cause, and what else failed. A resource that CloudFormation cancelled because
/// another one failed is neither.
struct operation_failure {
  std::optional<stack_event> root{};
  std::vector<stack_event> others{};
};
/// `events` oldest first.
[[nodiscard]] operation_failure failure_of(const std::vector<stack_event>& events);

/// `CREATE_FAILED`, `UPDATE_FAILED`, `DELETE_FAILED` …
[[nodiscard]] bool is_failure(const stack_event& event);
/// The stack speaking about itself, not about a stack nested in it.
[[nodiscard]] bool is_of_stack_itself(const stack_event& event);

}  // namespace sparta::deploy
