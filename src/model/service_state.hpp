#pragma once
#include "model/handlers.hpp"
#include "model/service.hpp"

#include <sparta/service.hpp>

#include <source_location>
#include <vector>

namespace sparta {

/// In the tool a service keeps all that was declared.
struct service::state {
  model::service declaration;
  std::vector<model::registered_handler> handlers;
};

namespace model {

[[nodiscard]] inline source_line line_of(const std::source_location& where) {
  return {where.file_name(), where.line()};
}

}  // namespace model
}  // namespace sparta
