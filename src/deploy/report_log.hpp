#pragma once
#include "aws/cloudformation_types.hpp"
#include "base/log.hpp"
#include "deploy/stack_events.hpp"
#include "deploy/timings.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace sparta::deploy {

/// `CloudFormation Metrics ▬▬▬`, and a row for each resource that the operation touched, longest first.
void log_metrics(base::log_sink& log, const std::vector<stack_event>& events);

/// `Stack Outputs ▬▬▬`, a row an output, then `Stack provisioned`.
void log_stack(base::log_sink& log, const aws::cloudformation::stack& stack);

/// The Summary: whole seconds for each step, and in all.
void log_summary(base::log_sink& log, std::string_view service, const timings& spent);

/// A step's row in the Summary.
[[nodiscard]] std::string_view title_of(step kind);
inline constexpr step all_steps[] = {step::verify_roles, step::check_preconditions, step::create_code,
                                     step::upload_code, step::ensure_stack};

}  // namespace sparta::deploy
