#pragma once
#include "model/service.hpp"
#include "model/source_line.hpp"

#include <string>
#include <vector>

namespace sparta::model {

/// Something the service declares that AWS would refuse. The message names the function, the rule and the way out.
struct problem {
  std::string message;
  source_line where{};
};

/// Everything that is wrong with the service, at once, in the order of its declarations; empty when it can be
/// synthesised. Reads nothing but its argument.
[[nodiscard]] std::vector<problem> validate(const service& declared);

}  // namespace sparta::model
