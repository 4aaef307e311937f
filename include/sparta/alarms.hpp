#pragma once
/// CloudWatch alarms: docs/reference/operations.md.
#include <sparta/alarms/composite.hpp>
#include <sparta/alarms/function_alarms.hpp>
#include <sparta/alarms/metric_alarm.hpp>

namespace sparta::prelude {
namespace alarms = sparta::alarms;
}  // namespace sparta::prelude
