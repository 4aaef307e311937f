#include "cli/help.hpp"

#include "base/strings.hpp"
#include "cli/option_table.hpp"
#include "cli/plain_text.hpp"

#include <fmt/format.h>

namespace sparta::cli {
namespace {

constexpr std::size_t width = 100;
constexpr std::size_t name_column = 30;

/// `  name      text`, the text on as many lines as it needs.
std::string row(std::string_view name, std::string_view text) {
  auto wrapped_text = wrapped(text, width, name_column);
  if (columns_of(name) + 4 > name_column) return "  " + std::string(name) + "\n" + wrapped_text + "\n";
  return "  " + padded(name, name_column - 2) + wrapped_text.substr(name_column) + "\n";
}

std::string option_row(const option& each) { return row(option_synopsis(each), option_help(each)); }

std::string usage_of(const command& what, std::string_view program) {
  auto usage = fmt::format("Usage: {} {}", program, what.name);
  if (!what.argument.empty()) usage += fmt::format(" {}", what.argument);
  return usage + " [OPTIONS]\n";
}

std::string own_options(const command& what) {
  std::string out;
  for (const auto& each : option_table())
    if (!is_global(each) && belongs_to(each, what.name)) out += option_row(each);
  return out.empty() ? out : "\nOptions\n" + out;
}

std::string global_options() {
  std::string out = "\nOptions of every command\n";
  for (const auto& each : option_table())
    if (is_global(each)) out += option_row(each);
  return out;
}

std::string exit_status() {
  std::string out = "\nExit status\n";
  for (const auto& [code, text] : exit_meanings()) out += row(std::to_string(static_cast<int>(code)), text);
  return out;
}

}  // namespace

std::string_view program_name(std::string_view called) { return called.substr(called.rfind('/') + 1); }

std::string option_synopsis(const option& row) {
  std::string out = row.letter == 0 ? "    " : fmt::format("-{}, ", row.letter);
  out += fmt::format("--{}", row.name);
  return row.value.empty() ? out : out + fmt::format(" {}", row.value);
}

std::string option_help(const option& row) {
  std::string out(row.help);
  if (row.aliases.empty()) return out;
  std::vector<std::string> also;
  also.reserve(row.aliases.size());
  for (const auto alias : row.aliases) also.push_back(fmt::format("--{}", alias));
  return out + fmt::format(" (also {})", base::join(also, ", "));
}

std::string help_overview(const help_subject& about) {
  std::string out;
  if (!about.description.empty()) out += wrapped(about.description, width, 0) + "\n\n";
  out += fmt::format("Usage: {} COMMAND [OPTIONS]\n", about.program);
  std::string_view group;
  for (const auto& each : command_table()) {
    if (each.group != group) out += fmt::format("\n{}\n", group = each.group);
    out += row(each.name, each.summary);
  }
  return out + global_options() + exit_status() +
         fmt::format("\n`{} help COMMAND` explains a command.\n", about.program);
}

std::string help_of(const command& what, const help_subject& about) {
  std::string out = fmt::format("{}.\n\n", what.summary) + usage_of(what, about.program);
  if (!what.description.empty()) out += "\n" + wrapped(what.description, width, 0) + "\n";
  out += own_options(what) + global_options();
  if (!what.examples.empty()) out += "\nExamples\n";
  for (const auto& each : what.examples) out += "  " + example_line(each, about.program) + "\n";
  return out + exit_status();
}

std::string example_line(std::string_view example, std::string_view program) {
  constexpr std::string_view placeholder = "PROGRAM";
  if (example.find(placeholder) != std::string_view::npos)
    return base::replace_all(std::string(example), placeholder, program);
  return fmt::format("{} {}", program, example);
}

}  // namespace sparta::cli
