#include "cli/banner.hpp"
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <sparta/json/write.hpp>

#include <fmt/format.h>

namespace sparta::cli {

result<exit_code> run_version(session& on) {
  const auto& made = framework();
  if (on.options.json()) {
    const json::value facts = {{"version", made.version},
                               {"revision", made.revision},
                               {"compiler", made.compiler},
                               {"service", on.service.name}};
    on.print(json::write(facts, json::style::pretty) + "\n");
  } else {
    on.print(
        fmt::format("Sparta {} ({}), {}\nService {}\n", made.version, made.revision, made.compiler, on.service.name));
  }
  return exit_code::ok;
}

}  // namespace sparta::cli
