#pragma once
#include "cli/log_renderer.hpp"
#include "cli/options.hpp"
#include "cli/world.hpp"
#include "model/service.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace sparta::cli {

/// One run of one command.
struct session {
  const model::service& service;
  const cli::options& options;
  cli::world& world;
  log_renderer& log;
  std::vector<std::string> command_line;  ///< as the program was called, its own name first
  bool color = false;                     ///< of notes

  [[nodiscard]] std::string_view argument(std::size_t index) const {
    return index < options.arguments.size() ? std::string_view(options.arguments[index]) : std::string_view();
  }
  /// How the program is called, for commands that a text recommends.
  [[nodiscard]] const std::string& program() const { return command_line.front(); }
};

}  // namespace sparta::cli
