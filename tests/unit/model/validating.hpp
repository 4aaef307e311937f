#pragma once
#include "model/validate.hpp"

#include <gmock/gmock.h>
#include <string>
#include <utility>
#include <vector>

namespace sparta::model {

/// A service whose only function is the one given.
inline service with(function only) { return {.name = "orders", .functions = {std::move(only)}}; }

inline std::vector<std::string> messages_of(const service& declared) {
  std::vector<std::string> messages;
  for (const problem& each : validate(declared)) messages.push_back(each.message);
  return messages;
}

inline std::vector<std::string> messages_of(function only) { return messages_of(with(std::move(only))); }

}  // namespace sparta::model
