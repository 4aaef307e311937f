#pragma once
#include "model/service.hpp"

namespace sparta::model {

/// The ARN of where a function's failed events go: its dead_letter_config, else its on_failure destination; or null.
[[nodiscard]] json::value dead_letter_target(const function& declared);

/// The name of the queue that this is, as an expression; null when it is known to be no queue.
[[nodiscard]] json::value dead_letter_queue_name(const function& declared, const service& of);

}  // namespace sparta::model
