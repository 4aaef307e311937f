#pragma once
#include "local/instance.hpp"
#include "local/world.hpp"

#include <sparta/result.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// The embedded AWS: MiniStack as a server process of this user, on 127.0.0.1 alone, that outlives the command.
namespace sparta::local {

struct up_options {
  std::filesystem::path venv{};         ///< where the project's set-up put MiniStack
  std::optional<std::uint16_t> port{};  ///< empty: 4566, or any free one when that is taken
};

struct up_report {
  local::instance instance;
  bool was_running = false;
};

/// Makes sure that it runs and answers. One that runs already is kept; a stale state file is replaced.
[[nodiscard]] result<up_report> up(world& with, const up_options& how);

/// The one that runs, if any: only a process that is surely the one we started.
[[nodiscard]] result<std::optional<instance>> find_running(world& with);

/// Ends it and forgets it; what it was, or nothing when none ran.
[[nodiscard]] result<std::optional<instance>> down(world& with);

/// The AWS services that it offers, sorted; an error when it does not answer.
[[nodiscard]] result<std::vector<std::string>> services_of(world& with, const instance& running);

}  // namespace sparta::local
