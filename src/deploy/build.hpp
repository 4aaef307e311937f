#pragma once
#include "deploy/toolchain.hpp"
#include "deploy/world.hpp"

#include <sparta/result.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sparta::deploy {

/// What the command line asked of the compiler; absent = as configured.
struct compile_options {
  std::optional<std::string> tags{};
  std::optional<std::string> ldflags{};
};

struct refreshed {
  /// The tool that runs is not the one that lies there now: it must start itself again, or it would deploy
  /// yesterday's declarations.
  bool tool_changed = false;
};

/// Configures the build folder anew when `options` differ from what it was configured with, then builds the tool.
result<refreshed> refresh_tool(world& with, const toolchain& tools, const compile_options& options = {});

/// Builds the bootstrap of each architecture, and returns their files in the same order. The compiler's output goes
/// to the debug log; a failure (`build`) carries its first error lines.
result<std::vector<std::filesystem::path>> build_bootstraps(world& with, const toolchain& tools,
                                                            const std::vector<std::string>& architectures);

}  // namespace sparta::deploy
