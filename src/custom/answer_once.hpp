#pragma once
#include "custom/answer.hpp"
#include "custom/responder.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace sparta::custom {

/// Sees to it that a request is answered, and only once: by who made the answer, or, when none has come in time, by a
/// thread of its own that says so. A handler that hangs can't be ended; Lambda does that.
class answer_once {
 public:
  using clock = std::chrono::system_clock;

  answer_once(const asked& by, const log_place& log, responder& to, clock::time_point at_latest);
  answer_once(const answer_once&) = delete;
  answer_once& operator=(const answer_once&) = delete;
  ~answer_once();

  /// Success, too, when the time was up before: then it has been said already.
  result<void> put(std::string_view body);

 private:
  void watch(clock::time_point at_latest);

  const asked& by_;
  const log_place& log_;
  responder& to_;
  std::mutex guard_{};
  std::condition_variable changed_{};
  bool answered_ = false;
  std::thread watchdog_{};
};

}  // namespace sparta::custom
