#pragma once
#include "model/source_line.hpp"

#include <string>

namespace sparta::model {

/// Something the service declares that AWS would refuse. The message names the function, the rule and the way out.
struct problem {
  std::string message;
  source_line where{};
};

}  // namespace sparta::model
