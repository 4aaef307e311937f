#pragma once
#include "cli/exit_code.hpp"

#include <sparta/result.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace sparta::cli {

struct session;

struct command {
  std::string_view name;  ///< `provision`; `local up` is a word below a word
  std::string_view group;
  std::string_view summary;      ///< one line
  std::string_view description;  ///< paragraphs
  std::string_view argument{};   ///< what may follow, as the usage line shows it: `[FUNCTION]`
  std::size_t max_arguments = 0;
  std::vector<std::string_view> examples{};  ///< without the program's name
  bool banner = false;                       ///< begins with Sparta's header
  result<exit_code> (*run)(session& on) = nullptr;
};

[[nodiscard]] std::span<const command> command_table();
[[nodiscard]] const command* find_command(std::string_view name);

}  // namespace sparta::cli
