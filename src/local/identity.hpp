#pragma once
#include "base/files.hpp"

#include <cstdint>
#include <optional>

namespace sparta::local {

/// When a process started, in clock ticks since boot: field 22 of /proc/PID/stat; nullopt when it is gone or a zombie.
/// https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
[[nodiscard]] std::optional<std::uint64_t> start_ticks_of(const base::files& files, long pid);

}  // namespace sparta::local
