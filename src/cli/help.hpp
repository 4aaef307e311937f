#pragma once
#include "cli/command_table.hpp"

#include <string>
#include <string_view>

namespace sparta::cli {

/// What a help text is about, besides the tables.
struct help_subject {
  std::string_view program;      ///< as it was called
  std::string_view description;  ///< the service's own
};

[[nodiscard]] std::string help_overview(const help_subject& about);
[[nodiscard]] std::string help_of(const command& what, const help_subject& about);
/// docs/reference/commands.md.
[[nodiscard]] std::string help_markdown();

}  // namespace sparta::cli
