#pragma once
#include "cli/progress.hpp"
#include "cli/session.hpp"
#include "deploy/world.hpp"

namespace sparta::cli {

/// The deploy layer's view of a session, with progress on this console.
struct deploy_session {
  explicit deploy_session(session& on)
      : progress(on.log),
        world{.files = on.world.files,
              .processes = on.world.processes,
              .clock = on.world.clock,
              .environment = on.world.environment,
              .log = on.log,
              .progress = progress,
              .stop = on.world.stop,
              .program = std::string(on.program()),
              .flags = recurring_flags(on.options)} {}

  progress_view progress;
  deploy::world world;
};

}  // namespace sparta::cli
