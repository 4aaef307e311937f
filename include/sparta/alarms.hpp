#pragma once
/// CloudWatch alarms: docs/reference/operations.md.
#include <sparta/alarms/composite.hpp>
#include <sparta/alarms/function_alarms.hpp>
#include <sparta/alarms/metric_alarm.hpp>
