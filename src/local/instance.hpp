#pragma once
#include "base/environment.hpp"
#include "base/files.hpp"
#include "base/time_text.hpp"

#include <sparta/result.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace sparta::local {

/// An embedded AWS that was started: what the state file remembers.
struct instance {
  long pid = 0;
  /// When the kernel started that process, in clock ticks since boot: a pid alone may have gone to another process.
  std::uint64_t start_ticks = 0;
  std::uint16_t port = 0;
  std::string program{};
  std::filesystem::path log{};
  base::timestamp started_at{};
};

/// `http://localhost:4566`: by name, because S3's host-style and API Gateway's host names hang below it.
[[nodiscard]] std::string endpoint_of(const instance& running);

/// $SPARTA_LOCAL_DIR, else sparta/local below $XDG_STATE_HOME, else below ~/.local/state.
/// https://specifications.freedesktop.org/basedir-spec/latest/
[[nodiscard]] result<std::filesystem::path> state_folder(const base::environment& environment);

/// What the state file of `folder` says, whether that process still lives or not; nullopt when there is none.
[[nodiscard]] result<std::optional<instance>> read_state(const base::files& files, const std::filesystem::path& folder);
result<void> write_state(base::files& files, const std::filesystem::path& folder, const instance& running);
result<void> forget_state(base::files& files, const std::filesystem::path& folder);

}  // namespace sparta::local
