#pragma once
#include "aws/client.hpp"
#include "aws/cloudformation_types.hpp"
#include "deploy/stack_events.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace sparta::deploy {

/// How to poll. Intervals grow by half from `first` to `longest`, each with up to a quarter of jitter.
struct patience {
  std::chrono::milliseconds first{2'000};
  std::chrono::milliseconds longest{5'000};
  std::chrono::milliseconds deadline{std::chrono::minutes{20}};
};
/// For an emulator on this machine, which is done in no time.
[[nodiscard]] patience patience_for(bool local, std::chrono::milliseconds deadline);

/// The next interval, and the one to grow from; `random` is in [0, 1).
class poll_intervals {
 public:
  explicit poll_intervals(const patience& how) : next_(how.first), longest_(how.longest) {}
  [[nodiscard]] std::chrono::milliseconds next(double random);

 private:
  std::chrono::milliseconds next_;
  std::chrono::milliseconds longest_;
};

/// What is to be waited for.
struct watch {
  std::string stack;                       ///< its id, so that it is still found once deleted
  std::optional<base::timestamp> since{};  ///< where to look for events
  std::string last_seen{};                 ///< the newest event that is not of this operation
  std::size_t expected_resources = 0;
  /// Just asked for, so that the stack may still show what it was before.
  bool just_started = false;
};

/// The stack as it is now: what comes after is the operation that starts next.
[[nodiscard]] result<watch> watch_from_now(aws::client& client, const aws::cloudformation::stack& stack);

struct watched {
  std::optional<aws::cloudformation::stack> stack{};  ///< none once it is gone
  std::vector<stack_event> events{};                  ///< oldest first, each once
};

/// Polls until no operation goes on. A stop gives `interrupted`, the deadline `unavailable`; neither touches the stack.
[[nodiscard]] result<watched> wait_until_settled(world& with, aws::client& client, const watch& what,
                                                 const patience& how);

}  // namespace sparta::deploy
