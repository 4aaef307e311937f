#include "cli/main.hpp"

#include "cli/banner.hpp"
#include "cli/error_report.hpp"
#include "cli/exit_code.hpp"
#include "cli/help.hpp"
#include "cli/parse.hpp"
#include "cli/session.hpp"
#include "cli/style.hpp"

#include <span>

namespace sparta::cli {
namespace {

void report(const error& why, const options& asked, world& with) {
  if (asked.log_format == "json")
    with.console.note(error_json(why, with.clock.now()));
  else
    with.console.note(error_text(why, wants_color(asked, with.environment, with.console)));
}

int status_of(exit_code code) { return static_cast<int>(code); }

result<log_settings> log_settings_of(const options& asked, const world& with) {
  const auto wanted = asked.log_level ? asked.log_level : with.environment.get("SPARTA_LOG_LEVEL");
  const auto level = parse_level(wanted.value_or("info"));
  if (!level)
    return error{.kind = error_kind::usage,
                 .message = "SPARTA_LOG_LEVEL can't be `" + *wanted + "`",
                 .remedy = "use trace, debug, info, warn, error or fatal"};
  return log_settings{
      .threshold = *level,
      .json = asked.log_format == "json",
      .look = {.color = wants_color(asked, with.environment, with.console), .timestamps = asked.timestamps},
      .animated = wants_animation(with.environment, with.console)};
}

result<exit_code> run(const command& what, session& on) {
  if (what.banner)
    write_banner(on.log, {.service = on.service.name,
                          .option = what.name,
                          .link_flags = on.options.ldflags.value_or(on.world.built.ldflags),
                          .now = on.world.clock.now()});
  try {
    return what.run(on);
  } catch (const std::exception& defect) {
    return error{.kind = error_kind::internal,
                 .message = "unexpected failure in `" + std::string(what.name) + "`: " + defect.what(),
                 .remedy = "this is a defect of Sparta; please report it with the output of --log-level debug"};
  }
}

exit_code print_help(const command* topic, const help_subject& about, world& with) {
  if (topic != nullptr) {
    with.console.out(help_of(*topic, about));
    return exit_code::ok;
  }
  with.console.out(help_overview(about));
  return exit_code::ok;
}

exit_code run_command(const model::service& declared, const std::vector<std::string>& arguments,
                      const invocation& asked, world& with) {
  const auto settings = log_settings_of(asked.options, with);
  if (!settings) {
    report(settings.error(), asked.options, with);
    return exit_code_of(settings.error());
  }
  log_renderer log(with.console, with.clock, *settings);
  session on{.service = declared, .options = asked.options, .world = with, .log = log, .command_line = arguments};
  auto done = run(*asked.command, on);
  if (auto written = with.console.finish(); done && !written) done = std::move(written).error();
  if (done) return *done;
  log.show_status({});
  report(done.error(), asked.options, with);
  return exit_code_of(done.error());
}

}  // namespace

int main(const model::service& declared, const std::vector<std::string>& arguments, world& with) {
  const std::string program(program_name(arguments.empty() ? std::string_view("sparta") : arguments.front()));
  const help_subject about{.program = program, .description = declared.description};
  const std::span<const std::string> all(arguments);
  const auto asked = parse(all.empty() ? all : all.subspan(1));
  if (!asked) {
    report(asked.error(), {}, with);
    with.console.note("`" + program + " help` lists what there is\n");
    return status_of(exit_code_of(asked.error()));
  }
  if (asked->options.help) return status_of(print_help(asked->command, about, with));
  if (asked->command == nullptr) {
    with.console.note(help_overview(about));
    return status_of(exit_code::usage);
  }
  return status_of(run_command(declared, arguments, *asked, with));
}

}  // namespace sparta::cli
