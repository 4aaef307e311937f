#pragma once
#include <string>

namespace sparta::runtime {

/// One system call: cheap enough for every cold start.
[[nodiscard]] std::string kernel_release();

/// What only files tell; reading them costs a cold start more than all the rest of the log line.
struct host_facts {
  std::string system{};     ///< PRETTY_NAME of os-release
  std::string processor{};  ///< model name of /proc/cpuinfo
  std::string memory{};     ///< MemTotal of /proc/meminfo
  std::string load{};       ///< /proc/loadavg
};
[[nodiscard]] host_facts read_host_facts();

}  // namespace sparta::runtime
