#include "runtime/host_facts.hpp"

#include "base/strings.hpp"

#include <fcntl.h>
#include <string_view>
#include <sys/utsname.h>
#include <unistd.h>

namespace sparta::runtime {
namespace {

/// The first 4 kB hold all that is looked for here. Empty when there is no such file.
std::string beginning_of(const char* path) {
  const int file = ::open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return {};
  char bytes[4096];
  const auto count = ::read(file, bytes, sizeof bytes);
  ::close(file);
  return {bytes, count > 0 ? static_cast<std::size_t>(count) : 0};
}

/// What follows `key` and `separator` on a line of its own, without blanks and quotes around it.
std::string value_of(std::string_view text, std::string_view key, char separator) {
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const auto end = line.find(separator);
    if (end == std::string_view::npos || base::trim(line.substr(0, end)) != key) continue;
    auto value = base::trim(line.substr(end + 1));
    if (value.size() > 1 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
    return std::string(value);
  }
  return {};
}

}  // namespace

std::string kernel_release() {
  utsname names{};
  if (::uname(&names) != 0) return {};
  return std::string(names.sysname).append(" ").append(names.release).append(" ").append(names.machine);
}

host_facts read_host_facts() {
  return {.system = value_of(beginning_of("/etc/os-release"), "PRETTY_NAME", '='),
          .processor = value_of(beginning_of("/proc/cpuinfo"), "model name", ':'),
          .memory = value_of(beginning_of("/proc/meminfo"), "MemTotal", ':'),
          .load = std::string(base::trim(beginning_of("/proc/loadavg")))};
}

}  // namespace sparta::runtime
