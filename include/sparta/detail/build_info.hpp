#pragma once
#include <cstddef>

namespace sparta::detail {

/// One bootstrap of a service: a target of the build that made the tool, and the file it leaves.
struct bootstrap_info {
  const char* architecture;  ///< x86_64 or arm64
  const char* target;
  const char* file;
};

/// How a tool came to be, so that it can build its own bootstrap again. `sparta_add_service` generates the one
/// definition; a tool linked without it has none and can't build.
struct build_info {
  const char* service;  ///< the tool's own target
  const char* cmake;
  const char* build_folder;
  const char* source_folder;
  const char* tool_file;
  const char* configuration;
  const char* tags;     ///< SPARTA_BUILD_TAGS as configured
  const char* ldflags;  ///< SPARTA_LDFLAGS as configured
  const char* venv;     ///< where the set-up put MiniStack, or empty
  const bootstrap_info* bootstraps;
  std::size_t bootstrap_count;
};

extern const build_info baked_build_info;

}  // namespace sparta::detail
