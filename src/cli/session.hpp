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
  std::vector<std::string> command_line;  ///< all of it, the program's name first

  /// As it was called: commands that a text recommends begin with it.
  [[nodiscard]] std::string_view program() const {
    return command_line.empty() ? std::string_view("sparta") : std::string_view(command_line.front());
  }
  /// A result, on standard output; false once nobody reads it any more.
  bool print(std::string_view text) const {
    log.show_status({});
    return world.console.out(text);
  }
  [[nodiscard]] std::string_view argument(std::size_t index) const {
    return index < options.arguments.size() ? std::string_view(options.arguments[index]) : std::string_view();
  }
};

}  // namespace sparta::cli
