#pragma once
#include "base/environment.hpp"
#include "model/handlers.hpp"
#include "runtime/line_sink.hpp"
#include "runtime/wall_clock.hpp"
#include "wire/connection.hpp"

#include <span>
#include <string_view>

namespace sparta::runtime {

/// What a bootstrap was made of.
struct program {
  std::string_view service;
  std::span<const model::registered_handler> handlers;
};

/// The world that a bootstrap runs in.
struct surroundings {
  const base::environment& environment;
  wire::dialer& dialer;
  line_sink& output;    ///< of the log
  line_sink& terminal;  ///< for who starts it by hand
  wall_clock now;
};

/// Serves the function that `_HANDLER` names until Lambda ends the process, or until there is nothing left to serve.
/// Returns the exit status, which never is 0: a bootstrap has no way to be done.
[[nodiscard]] int start(const program& what, const surroundings& in);

}  // namespace sparta::runtime
