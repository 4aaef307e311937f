#pragma once
#include <sparta/on/target_input.hpp>

#include <string>
#include <vector>

namespace sparta::on {

/// What EventBridge would refuse of the input of a rule's target, a sentence each.
[[nodiscard]] std::vector<std::string> problems_of_input(const json::object& properties);

}  // namespace sparta::on
