#include "cli/exit_code.hpp"

#include <array>

namespace sparta::cli {

exit_code exit_code_of(const error& why) {
  switch (why.kind) {
    case error_kind::usage:
      // AWS calls many a refusal a wrong request: the operation failed, the command line was fine.
      return why.code.empty() ? exit_code::usage : exit_code::failed;
    case error_kind::model: return exit_code::usage;
    case error_kind::function: return exit_code::function_error;
    case error_kind::declined: return exit_code::declined;
    case error_kind::interrupted: return exit_code::interrupted;
    case error_kind::decode:
    case error_kind::not_found:
    case error_kind::denied:
    case error_kind::conflict:
    case error_kind::throttled:
    case error_kind::unavailable:
    case error_kind::io:
    case error_kind::build:
    case error_kind::rolled_back:
    case error_kind::internal: return exit_code::failed;
  }
  return exit_code::failed;
}

std::span<const exit_meaning> exit_meanings() {
  static constexpr std::array meanings = {
      exit_meaning{exit_code::ok, "done, or nothing to do"},
      exit_meaning{exit_code::failed, "the operation failed"},
      exit_meaning{exit_code::usage, "the command line or the service's declaration is wrong"},
      exit_meaning{exit_code::differences, "there are differences (only when asked to fail on them)"},
      exit_meaning{exit_code::function_error, "the function itself returned an error"},
      exit_meaning{exit_code::declined, "a question was answered with no"},
      exit_meaning{exit_code::interrupted, "interrupted (Ctrl-C)"},
  };
  return meanings;
}

}  // namespace sparta::cli
