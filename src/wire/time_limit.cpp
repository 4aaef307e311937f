#include "wire/time_limit.hpp"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <poll.h>

namespace sparta::wire {

int time_limit::wait_milliseconds() const {
  using std::chrono::milliseconds;
  auto longest = idle > milliseconds(0) ? idle : milliseconds::max();
  if (until != clock::time_point::max())
    longest = std::min(longest, std::chrono::ceil<milliseconds>(until - clock::now()));
  if (longest == milliseconds::max()) return -1;
  return static_cast<int>(std::clamp<milliseconds::rep>(longest.count(), 0, INT_MAX));
}

int wait_for(int descriptor, short events, time_limit& limit) {
  pollfd waiting{.fd = descriptor, .events = events, .revents = 0};
  while (!limit.reached) {
    const int ready = ::poll(&waiting, 1, limit.wait_milliseconds());
    if (ready > 0) return 0;
    if (ready == 0) limit.reached = true;
    if (ready < 0 && errno != EINTR) return errno;
  }
  return ETIMEDOUT;
}

}  // namespace sparta::wire
