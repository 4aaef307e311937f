#pragma once
#include "cli/session.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

namespace sparta::cli {

/// Builds this tool again when its sources changed, and then starts the new one in place of this process: what it
/// would deploy otherwise is yesterday's declaration. Returns when this tool is up to date, or `--no-build` was given.
result<void> use_fresh_tool(session& on, deploy::world& with);

}  // namespace sparta::cli
