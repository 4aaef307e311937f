#pragma once
#include <sparta/json/value.hpp>

namespace sparta::synth {

/// Properties in AWS's order, which is the alphabet's.
[[nodiscard]] json::object sorted(const json::object& members);

}  // namespace sparta::synth
