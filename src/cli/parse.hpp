#pragma once
#include "cli/command_table.hpp"
#include "cli/options.hpp"

#include <sparta/result.hpp>

#include <span>
#include <string>

namespace sparta::cli {

struct invocation {
  const cli::command* command = nullptr;  ///< null when none was named
  cli::options options{};
};

/// Reads the arguments after the program's name. What it doesn't know is a `usage` error that names the nearest thing
/// it does know.
[[nodiscard]] result<invocation> parse(std::span<const std::string> arguments);

}  // namespace sparta::cli
