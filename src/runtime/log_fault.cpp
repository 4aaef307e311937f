#include "runtime/log_fault.hpp"

#include <sparta/json/value.hpp>

namespace sparta::runtime {

void log_fault(const logger& log, std::string_view handler, const fault& why) {
  if (!log.enabled(log_level::error)) return;
  const auto lines = stack_lines(why);
  const json::value stack = json::array(lines.begin(), lines.end());
  log.error("the handler failed",
            {{"handler", handler}, {"errorType", why.type}, {"errorMessage", why.message}, {"stackTrace", stack}});
}

}  // namespace sparta::runtime
