#pragma once
#include "model/source_line.hpp"

#include <sparta/wiring.hpp>

namespace sparta::model {

/// An event source of a function.
struct source {
  wiring how;
  source_line declared_at{};
};

}  // namespace sparta::model
