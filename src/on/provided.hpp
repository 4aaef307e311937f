#pragma once
#include <sparta/json/value.hpp>
#include <sparta/names.hpp>

namespace sparta::on {

/// What each custom resource of Sparta's own begins with: the function that makes it, and how long CloudFormation waits
/// for an answer. Lambda tries three times, with pauses of one and two minutes; a function of a minute has answered by
/// then.
[[nodiscard]] json::object provided_by(const sparta::logical_id& function);

}  // namespace sparta::on
