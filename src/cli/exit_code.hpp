#pragma once
#include <sparta/error.hpp>

#include <span>
#include <string_view>

namespace sparta::cli {

/// What the tool's exit status says. Part of the interface: scripts rely on it.
enum class exit_code {
  ok = 0,
  failed = 1,
  usage = 2,
  differences = 3,
  function_error = 4,
  declined = 5,
  interrupted = 130,
};

[[nodiscard]] exit_code exit_code_of(const error& why);

struct exit_meaning {
  exit_code code;
  std::string_view text;
};
/// In ascending order, for the help and the documentation.
[[nodiscard]] std::span<const exit_meaning> exit_meanings();

}  // namespace sparta::cli
