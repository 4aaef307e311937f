#pragma once
#include "model/service.hpp"

namespace sparta::model {

/// The name of the group that the function's logging_config gives; null without one.
[[nodiscard]] json::value other_log_group(const function& which);

/// Whether the stack makes a log group for the function: not when there is another.
[[nodiscard]] bool has_own_log_group(const function& which);

/// The name of the group that the function writes to.
[[nodiscard]] json::value log_group_of(const service& declared, const function& which);

}  // namespace sparta::model
