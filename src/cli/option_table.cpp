#include "cli/option_table.hpp"

#include <algorithm>

namespace sparta::cli {
namespace {

const std::vector<std::string_view> building = {"build", "provision", "synth"};

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<option> make_table() {
  return {
      // Of one command or a few, in the order of their help.
      {.name = "s3-bucket",
       .letter = 's',
       .value = "BUCKET",
       .help = "Bucket for code and template. Default: the account's own artifact bucket, made when missing",
       .target = &options::s3_bucket,
       .aliases = {"s3Bucket"},
       .commands = {"provision"}},
      {.name = "build-id",
       .letter = 'i',
       .value = "ID",
       .help = "Identifies this build in the stack. Default: the git commit, else a digest of the sources",
       .target = &options::build_id,
       .aliases = {"buildID"},
       .commands = {"build", "provision"}},
      {.name = "output-dir",
       .letter = 'o',
       .value = "DIR",
       .help = "Folder for template and archives. Default: .sparta; of synth: none, the template goes to stdout",
       .target = &options::output_dir,
       .aliases = {"outputDir"},
       .commands = building},
      {.name = "param",
       .letter = 'm',
       .value = "NAME=VALUE",
       .help = "A parameter of the template; may be repeated",
       .target = &options::parameters,
       .commands = {"provision"}},
      {.name = "tag",
       .letter = 'g',
       .value = "NAME=VALUE",
       .help = "A tag of the stack; may be repeated",
       .target = &options::stack_tags,
       .commands = {"provision"}},
      {.name = "no-build",
       .help = "Don't bring this tool up to date first when its sources changed",
       .target = &options::no_build,
       .commands = building},
      {.name = "yes", .help = "Don't ask", .target = &options::yes, .commands = {"delete"}},
      {.name = "no-input",
       .help = "Never read an answer from the terminal; what would ask is declined",
       .target = &options::no_input,
       .commands = {"delete"}},
      {.name = "event",
       .letter = 'e',
       .value = "EVENT",
       .help = "The event: a file, `-` for standard input, or JSON itself. Default: {}",
       .target = &options::event,
       .commands = {"invoke"}},
      {.name = "async",
       .help = "Leave the event in the function's queue instead of waiting for its answer",
       .target = &options::async,
       .commands = {"invoke"}},
      {.name = "log",
       .help = "Show the last 4 kB of the invocation's log on stderr",
       .target = &options::log_tail,
       .commands = {"invoke"}},
      {.name = "since",
       .value = "DURATION",
       .help = "How far back to begin: 90s, 5m, 2h, 3d. Default: 10m",
       .target = &options::since,
       .commands = {"logs"}},
      {.name = "follow",
       .help = "Wait for new lines until interrupted",
       .target = &options::follow,
       .commands = {"logs"}},
      {.name = "redact",
       .letter = 'r',
       .help = "Show the account's digits as stars",
       .target = &options::redact,
       .commands = {"status"}},
      {.name = "port",
       .value = "PORT",
       .help = "Port on 127.0.0.1; 0 for any free one. Default: 4566, or any free one when that is taken",
       .target = &options::port,
       .commands = {"local up"}},
      {.name = "markdown",
       .help = "The whole reference as Markdown",
       .target = &options::markdown,
       .commands = {"help"}},

      // Where AWS is, and who asks.
      {.name = "local",
       .help = "Use the embedded AWS on this machine, started when it isn't running",
       .target = &options::local},
      {.name = "profile",
       .value = "NAME",
       .help = "Profile of ~/.aws/config and ~/.aws/credentials",
       .target = &options::profile},
      {.name = "region", .value = "REGION", .help = "AWS region", .target = &options::region},
      {.name = "endpoint-url",
       .value = "URL",
       .help = "Another AWS API than AWS's own, such as an emulator's",
       .target = &options::endpoint_url},

      // Of every command.
      {.name = "dry-run",
       .letter = 'n',
       .help = "Show what would be done; change nothing and need no credentials",
       .target = &options::noop,
       .aliases = {"noop"}},
      {.name = "tags",
       .letter = 't',
       .value = "TAGS",
       .help = "Compile-time tags, comma-separated: each defines SPARTA_TAG_<tag>",
       .target = &options::build_tags},
      {.name = "ldflags", .value = "FLAGS", .help = "Extra linker flags of the bootstrap", .target = &options::ldflags},
      {.name = "output",
       .value = "FORMAT",
       .help = "Results on stdout as text or json",
       .target = &options::output,
       .choices = {"text", "json"}},
      {.name = "log-level",
       .letter = 'l',
       .value = "LEVEL",
       .help = "Least level of log lines on stderr. Default: $SPARTA_LOG_LEVEL, else info",
       .target = &options::log_level,
       .aliases = {"level"},
       .choices = {"trace", "debug", "info", "warn", "warning", "error", "fatal", "panic"}},
      {.name = "format",
       .letter = 'f',
       .value = "FORMAT",
       .help = "Log lines as text or json",
       .target = &options::log_format,
       .choices = {"text", "txt", "json"}},
      {.name = "timestamps",
       .letter = 'z',
       .help = "Log lines with UTC times instead of seconds since the start",
       .target = &options::timestamps},
      {.name = "color",
       .value = "WHEN",
       .help = "Colours in the log: auto (on a terminal, unless NO_COLOR is set), always or never",
       .target = &options::color,
       .choices = {"auto", "always", "never"}},
      {.name = "no-color", .help = "The same as --color never", .target = &options::no_color, .aliases = {"nocolor"}},
      {.name = "help", .letter = 'h', .help = "Help for the command", .target = &options::help},
  };
}

}  // namespace

std::span<const option> option_table() {
  static const auto table = make_table();
  return table;
}

bool belongs_to(const option& row, std::string_view command) {
  return is_global(row) || std::find(row.commands.begin(), row.commands.end(), command) != row.commands.end();
}

}  // namespace sparta::cli
