#include "runtime/line_sink.hpp"

#include <cerrno>
#include <unistd.h>

namespace sparta::runtime {

void descriptor_sink::write(std::string_view line) {
  while (!line.empty()) {
    const auto written = ::write(descriptor_, line.data(), line.size());
    if (written >= 0)
      line.remove_prefix(static_cast<std::size_t>(written));
    else if (errno != EINTR)
      return;  // Nobody reads the log: no reason to fail an invocation.
  }
}

}  // namespace sparta::runtime
