#pragma once
#include <cstddef>

namespace sparta::json {

/// What a text may cost before it is refused.
struct limits {
  std::size_t depth = 512;         ///< arrays and objects within each other
  std::size_t bytes = 32U << 20U;  ///< length of the text; Lambda's own limit for an event is 6 MB
};

}  // namespace sparta::json
