#include "base/strings.hpp"
#include "cli/help.hpp"

#include <fmt/format.h>

namespace sparta::cli {
namespace {

constexpr std::string_view program = "hello";

std::string in_a_cell(std::string_view text) { return base::replace_all(std::string(text), "|", "\\|"); }

std::string option_rows(auto&& wanted) {
  std::string rows;
  for (const auto& row : option_table())
    if (wanted(row))
      rows += fmt::format("| `{}` | {} |\n", base::trim(option_synopsis(row)), in_a_cell(option_help(row)));
  return rows.empty() ? rows : "\n| option | meaning |\n|---|---|\n" + rows;
}

std::string section_of(const command& what) {
  std::string out = fmt::format("\n## {}\n\n{}.\n", what.name, what.summary);
  if (!what.description.empty()) out += fmt::format("\n{}\n", what.description);
  out += option_rows([&](const option& row) { return !is_global(row) && belongs_to(row, what.name); });
  if (what.examples.empty()) return out;
  out += "\n```text\n";
  for (const auto& each : what.examples) out += fmt::format("{}\n", example_line(each, program));
  return out + "```\n";
}

}  // namespace

std::string help_markdown() {
  std::string out =
      "# Commands\n\n"
      "A service's tool is called as its target; here it is `hello`. This page is what `hello help --markdown` prints; "
      "a test holds it to that.\n\n"
      "Results go to standard output, everything else to standard error. What is given on the command line goes before "
      "the environment, and the environment before AWS's shared configuration files.\n\n"
      "| command | |\n|---|---|\n";
  for (const auto& each : command_table())
    out += fmt::format("| [`{0}`](#{1}) | {2} |\n", each.name, base::replace_all(std::string(each.name), " ", "-"),
                       in_a_cell(each.summary));
  for (const auto& each : command_table()) out += section_of(each);
  out += "\n## Options of every command\n" + option_rows([](const option& row) { return is_global(row); });
  out += "\n## Exit status\n\n| status | meaning |\n|---|---|\n";
  for (const auto& [code, text] : exit_meanings()) out += fmt::format("| {} | {} |\n", static_cast<int>(code), text);
  return out;
}

}  // namespace sparta::cli
