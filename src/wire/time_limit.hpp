#pragma once
#include <chrono>

namespace sparta::wire {

/// How long what happens on a connection may take. It belongs to an exchange, the connection outlives it.
struct time_limit {
  using clock = std::chrono::steady_clock;

  clock::time_point until = clock::time_point::max();
  std::chrono::milliseconds idle{0};  ///< without a byte in either direction; 0 = no such limit
  bool reached = false;               ///< something waited in vain; nothing is tried any more

  /// For poll(2): -1 = for ever.
  [[nodiscard]] int wait_milliseconds() const;
};

/// Waits until the descriptor is ready for `events` of poll(2); an errno, ETIMEDOUT when the limit was reached.
[[nodiscard]] int wait_for(int descriptor, short events, time_limit& limit);

}  // namespace sparta::wire
