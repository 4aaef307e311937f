#pragma once
#include "base/clock.hpp"
#include "base/environment.hpp"
#include "base/files.hpp"
#include "base/log.hpp"
#include "base/processes.hpp"
#include "deploy/progress.hpp"

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace sparta::deploy {

/// All of this machine that a deployment may touch. AWS is no part of it: what takes no `aws::client` can't call.
struct world {
  base::files& files;
  base::processes& processes;
  base::clock& clock;
  const base::environment& environment;
  base::log_sink& log;
  progress_sink& progress;
  std::stop_token stop{};
  /// Where the command runs: relative paths, and the scratch folder.
  std::filesystem::path folder = ".";
  /// How the tool was called, and the flags that its next call needs too (`--local`): for commands that we recommend.
  std::string program = "./service";
  std::string flags{};
};

/// `./hello delete --local`
[[nodiscard]] inline std::string next_command(const world& with, std::string_view verb) {
  return with.program + " " + std::string(verb) + (with.flags.empty() ? "" : " " + with.flags);
}

}  // namespace sparta::deploy
