#pragma once
#include <stop_token>
#include <thread>

namespace sparta::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request; a second one ends the process at once with status 130.
/// To be made before any other thread, which then inherit the blocked signals; ignores SIGPIPE.
class interrupts {
 public:
  interrupts();
  ~interrupts();
  interrupts(const interrupts&) = delete;
  interrupts& operator=(const interrupts&) = delete;
  [[nodiscard]] std::stop_token token() const { return source_.get_token(); }

 private:
  std::stop_source source_;
  std::thread watcher_;
};

}  // namespace sparta::cli
