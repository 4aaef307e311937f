#include "base/nearest.hpp"
#include "base/strings.hpp"
#include "cli/command_table.hpp"
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/session.hpp"

namespace sparta::cli {
namespace {

error no_such_topic(std::string_view topic) {
  std::vector<std::string_view> names;
  for (const auto& row : command_table()) names.push_back(row.name);
  const auto close = base::nearest(topic, names);
  return {.kind = error_kind::usage,
          .message = "unknown command `" + std::string(topic) + "`",
          .remedy = close.empty() ? std::string() : "did you mean `" + std::string(close) + "`?"};
}

}  // namespace

result<exit_code> run_help(session& on) {
  if (on.options.markdown) {
    on.print(help_markdown());
    return exit_code::ok;
  }
  const help_subject about{.program = program_name(on.program()), .description = on.service.description};
  if (on.options.arguments.empty()) {
    on.print(help_overview(about));
    return exit_code::ok;
  }
  const auto topic = base::join(on.options.arguments, " ");
  const auto* explained = find_command(topic);
  if (explained == nullptr) return no_such_topic(topic);
  on.print(help_of(*explained, about));
  return exit_code::ok;
}

}  // namespace sparta::cli
