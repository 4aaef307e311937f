#pragma once
#include "base/clock.hpp"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace sparta::deploy {

/// The steps of the Summary, in the order they are shown.
enum class step { verify_roles, check_preconditions, create_code, upload_code, ensure_stack };

/// How long each step of a run took.
class timings {
 public:
  explicit timings(const base::clock& clock) : clock_(clock), start_(clock.now()) {}

  /// Runs `what`, and counts its time as `kind`'s.
  template <class Work>
  auto measure(step kind, Work&& what) {
    const auto begin = clock_.now();
    auto made = what();
    spent_[static_cast<std::size_t>(kind)] +=
        std::chrono::duration_cast<std::chrono::milliseconds>(clock_.now() - begin);
    return made;
  }
  [[nodiscard]] std::chrono::milliseconds spent(step kind) const { return spent_[static_cast<std::size_t>(kind)]; }
  [[nodiscard]] std::chrono::milliseconds total() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(clock_.now() - start_);
  }

 private:
  const base::clock& clock_;
  std::chrono::system_clock::time_point start_;
  std::chrono::milliseconds spent_[5]{};
};

}  // namespace sparta::deploy
