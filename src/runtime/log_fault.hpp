#pragma once
#include "runtime/fault.hpp"

#include <sparta/log.hpp>

#include <string_view>

namespace sparta::runtime {

void log_fault(const logger& log, std::string_view handler, const fault& why);

}  // namespace sparta::runtime
