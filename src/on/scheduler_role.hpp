#pragma once
#include <sparta/on/detail/scheduled.hpp>

namespace sparta::on {

/// The role that EventBridge Scheduler assumes to invoke the function: one for all of its schedules that are in one
/// group and need the same.
[[nodiscard]] wired_resource scheduler_role(const detail::scheduled& source, const invocation_target& of);

}  // namespace sparta::on
