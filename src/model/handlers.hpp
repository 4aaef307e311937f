#pragma once
#include <sparta/handler.hpp>

#include <span>
#include <string>
#include <string_view>

namespace sparta {
class service;
}

namespace sparta::model {

/// A function as a process that serves it needs it. `name` is what Lambda puts into `_HANDLER`.
struct registered_handler {
  std::string name;
  erased_handler call;
  const char* file = "";
  unsigned line = 0;
};

/// In the order of declaration. Both programs have them: a bootstrap to serve, the tool to test in-process.
[[nodiscard]] std::span<registered_handler> handlers_of(sparta::service& declared);

/// The service's own name.
[[nodiscard]] std::string_view name_of(const sparta::service& declared);

}  // namespace sparta::model
