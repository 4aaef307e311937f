#pragma once
#include "base/clock.hpp"

#include <functional>
#include <vector>

namespace sparta::testing {

/// Time that only passes by waiting, and remembers every wait.
class fake_clock final : public base::clock {
 public:
  explicit fake_clock(std::chrono::system_clock::time_point start = std::chrono::sys_days(std::chrono::year(2026) / 11 /
                                                                                          23) +
                                                                    std::chrono::hours(12))
      : now_(start) {}

  [[nodiscard]] std::chrono::system_clock::time_point now() const override { return now_; }
  bool sleep_for(duration wait, std::stop_token stop) override {
    waits.push_back(wait);
    if (during_wait) during_wait(waits.size());
    if (stop.stop_requested()) return false;
    now_ += wait;
    return true;
  }
  void advance(duration by) { now_ += by; }

  std::vector<duration> waits{};
  std::function<void(std::size_t nth)> during_wait{};  ///< what happens meanwhile, such as a Ctrl-C

 private:
  std::chrono::system_clock::time_point now_;
};

}  // namespace sparta::testing
