#include "custom/answer_once.hpp"

namespace sparta::custom {

answer_once::answer_once(const asked& by, const log_place& log, responder& to, clock::time_point at_latest)
    : by_(by), log_(log), to_(to) {
  if (at_latest != clock::time_point::max()) watchdog_ = std::thread([this, at_latest] { watch(at_latest); });
}

answer_once::~answer_once() {
  {
    const std::lock_guard lock(guard_);
    answered_ = true;
  }
  changed_.notify_all();
  if (watchdog_.joinable()) watchdog_.join();
}

result<void> answer_once::put(std::string_view body) {
  {
    const std::lock_guard lock(guard_);
    if (answered_) return {};
    answered_ = true;
  }
  changed_.notify_all();
  return to_.put(by_.response_url, body);
}

void answer_once::watch(clock::time_point at_latest) {
  {
    std::unique_lock lock(guard_);
    if (changed_.wait_until(lock, at_latest, [this] { return answered_; })) return;
    answered_ = true;
  }
  // What can't be told here can't be told anywhere: the stack then waits for its own limit.
  [[maybe_unused]] const auto put =
      to_.put(by_.response_url, failure(by_, "the function did not finish in time: give it a longer timeout", log_));
}

}  // namespace sparta::custom
