#pragma once
#include <chrono>

namespace sparta::runtime {

/// The time of day, as a seam. A bootstrap never waits by the clock, so it needs no more of base::clock.
using wall_clock = std::chrono::system_clock::time_point (*)();

}  // namespace sparta::runtime
