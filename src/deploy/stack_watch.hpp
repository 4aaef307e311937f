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
inline constexpr patience local_patience{.first = std::chrono::milliseconds{250},
                                         .longest = std::chrono::milliseconds{500}};

/// What is to be waited for.
struct watch {
  std::string stack;  ///< its id, so that it is still found once deleted
  std::optional<base::timestamp> since{};
  std::string last_seen{};  ///< the newest event that is not of this operation
  std::size_t expected_resources = 0;
};

struct watched {
  std::optional<aws::cloudformation::stack> stack{};  ///< none once it is gone
  std::vector<stack_event> events{};                  ///< oldest first, each once
};

/// Polls until no operation goes on. A stop gives `interrupted`, the deadline `unavailable`; neither touches the stack.
[[nodiscard]] result<watched> wait_until_settled(world& with, aws::client& client, const watch& what,
                                                 const patience& how);

}  // namespace sparta::deploy
