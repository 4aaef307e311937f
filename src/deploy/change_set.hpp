#pragma once
#include "deploy/stack.hpp"

#include <string>

namespace sparta::deploy {

/// A change set that waits to be executed.
struct prepared_change {
  std::string id{};
  std::string stack_id;
  std::string name;  ///< ours alone; also makes its execution one, however often it is asked for
  bool creates = false;
  bool empty = false;  ///< nothing would change; it is deleted already
  std::size_t changes = 0;
};

/// Makes it, and waits until it can be executed. On failure and on a stop nothing of it is left, nor is the empty
/// stack that holds a change set which creates.
[[nodiscard]] result<prepared_change> prepare_change(world& with, aws::client& client, const desired_stack& wanted,
                                                     bool creates, const patience& how);

/// Removes what `prepare_change` made; what can't be removed is a warning.
void discard_change(world& with, aws::client& client, const prepared_change& what);

}  // namespace sparta::deploy
