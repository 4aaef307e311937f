#include "runtime/trace_variable.hpp"

#include <cstdlib>

namespace sparta::runtime {

void trace_variable::set(std::string_view trace_id) {
  static constexpr const char* name = "_X_AMZN_TRACE_ID";
  ::unsetenv(name);
  if (trace_id.empty()) return;
  text_.assign(name).append("=").append(trace_id);
  ::putenv(text_.data());
}

}  // namespace sparta::runtime
