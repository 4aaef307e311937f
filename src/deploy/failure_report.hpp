#pragma once
#include "deploy/stack_events.hpp"

#include <sparta/error.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::deploy {

struct failed_operation {
  std::string_view stack_name;
  std::string_view verb;                              ///< `create`, `update`, `delete`
  std::string_view status_reason{};                   ///< the stack's
  const std::vector<stack_event>& events;             ///< oldest first
  const std::map<std::string, std::string>& sources;  ///< `main.cpp:12` by logical id
};

/// The root cause as the message, its line of C++ and the other failures as notes. The remedy is the caller's.
[[nodiscard]] error explain(const failed_operation& what);

}  // namespace sparta::deploy
