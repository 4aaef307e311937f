#pragma once
#include "model/problem.hpp"
#include "model/service.hpp"

#include <vector>

namespace sparta::model {

/// Everything that is wrong with the service, at once, in the order of its declarations; empty when it can be
/// synthesised. Reads nothing but its argument.
[[nodiscard]] std::vector<problem> validate(const service& declared);

}  // namespace sparta::model
