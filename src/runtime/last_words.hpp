#pragma once
#include "runtime/invocation.hpp"

namespace sparta::runtime {

/// Marks what the process is doing: within its life, a fatal fault is the invocation's; outside, the start's.
class in_flight {
 public:
  explicit in_flight(const invocation& current);
  in_flight(const in_flight&) = delete;
  in_flight& operator=(const in_flight&) = delete;
  ~in_flight();
};

/// For std::set_terminate: an exception that nothing caught (before sparta::run, in a thread, out of a noexcept
/// function) is reported to Lambda before the process ends with status 1; else the caller would only learn
/// `Runtime.ExitError`.
[[noreturn]] void report_and_exit() noexcept;

}  // namespace sparta::runtime
