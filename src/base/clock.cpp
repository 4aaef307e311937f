#include "base/clock.hpp"

#include <condition_variable>
#include <mutex>

namespace sparta::base {

std::chrono::system_clock::time_point system_clock::now() const { return std::chrono::system_clock::now(); }

bool system_clock::sleep_for(duration wait, std::stop_token stop) {
  std::mutex mutex;
  std::condition_variable_any woken;
  std::unique_lock lock(mutex);
  woken.wait_for(lock, stop, wait, [] { return false; });
  return !stop.stop_requested();
}

}  // namespace sparta::base
