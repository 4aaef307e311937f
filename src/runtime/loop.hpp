#pragma once
#include "model/handlers.hpp"
#include "runtime/api_client.hpp"
#include "runtime/log_writer.hpp"
#include "runtime/settings.hpp"

#include <sparta/result.hpp>

#include <string_view>

namespace sparta::runtime {

struct loop_parts {
  std::string_view service;
  api_client& api;
  const model::registered_handler& handler;
  const settings& from;
  log_writer& log;
};

/// Serves one invocation after the other. It ends only by an error: then the process is of no more use.
[[nodiscard]] error serve_invocations(const loop_parts& with);

}  // namespace sparta::runtime
