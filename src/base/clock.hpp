#pragma once
#include <chrono>
#include <stop_token>

namespace sparta::base {

/// Time as a seam: waits in tests take none.
class clock {
 public:
  using duration = std::chrono::milliseconds;
  virtual ~clock() = default;
  [[nodiscard]] virtual std::chrono::system_clock::time_point now() const = 0;
  /// Waits, and returns false as soon as a stop is asked for.
  virtual bool sleep_for(duration wait, std::stop_token stop) = 0;
};

class system_clock final : public clock {
 public:
  [[nodiscard]] std::chrono::system_clock::time_point now() const override;
  bool sleep_for(duration wait, std::stop_token stop) override;
};

}  // namespace sparta::base
