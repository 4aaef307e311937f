#pragma once
#include "cli/command_table.hpp"
#include "cli/option_table.hpp"

#include <string>
#include <string_view>

namespace sparta::cli {

/// What a help text is about, besides the tables.
struct help_subject {
  std::string_view program;      ///< its name, without folders
  std::string_view description;  ///< the service's own
};

/// The last part of the path that a program was called by.
[[nodiscard]] std::string_view program_name(std::string_view called);

[[nodiscard]] std::string help_overview(const help_subject& about);
[[nodiscard]] std::string help_of(const command& what, const help_subject& about);
/// docs/reference/commands.md: the same for all commands, as Markdown.
[[nodiscard]] std::string help_markdown();

/// `-s, --s3-bucket BUCKET`
[[nodiscard]] std::string option_synopsis(const option& row);
/// Its help, and the other spellings that are accepted.
[[nodiscard]] std::string option_help(const option& row);
/// An example of the table with the program's name in its place.
[[nodiscard]] std::string example_line(std::string_view example, std::string_view program);

}  // namespace sparta::cli
