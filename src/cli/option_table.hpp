#pragma once
#include "cli/options.hpp"

#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace sparta::cli {

/// One option: the parser, the help and docs/reference/commands.md are all made from these rows.
struct option {
  using target_type = std::variant<bool options::*, std::string options::*, std::optional<std::string> options::*,
                                   std::vector<std::string> options::*>;

  std::string_view name;     ///< as documented, without the dashes
  char letter = 0;           ///< 0: none
  std::string_view value{};  ///< what the help calls the value; empty for a switch
  std::string_view help;
  target_type target;
  std::vector<std::string_view> aliases{};   ///< accepted as well: Sparta's own spellings
  std::vector<std::string_view> choices{};   ///< the values it takes; empty: any
  std::vector<std::string_view> commands{};  ///< which have it; empty: all
};

[[nodiscard]] std::span<const option> option_table();
/// Whether `command` (`provision`, `local up`) has it.
[[nodiscard]] bool belongs_to(const option& row, std::string_view command);
[[nodiscard]] inline bool is_global(const option& row) { return row.commands.empty(); }

}  // namespace sparta::cli
