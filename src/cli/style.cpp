#include "cli/style.hpp"

namespace sparta::cli {
namespace {

std::string_view code_of(ink with) {
  switch (with) {
    case ink::red: return "31";
    case ink::yellow: return "33";
    case ink::cyan: return "36";
    case ink::grey: return "90";
    case ink::bold: return "1";
  }
  return "0";
}

bool says_yes(const base::environment& environment, std::string_view name) {
  const auto value = environment.get(name);
  return value && *value != "0";
}

}  // namespace

bool wants_color(const options& asked, const base::environment& environment, const console& to) {
  if (asked.log_format == "json" || asked.no_color || asked.color == "never") return false;
  if (asked.color == "always") return true;
  if (environment.get("NO_COLOR")) return false;
  if (const auto force = environment.get("FORCE_COLOR")) return *force != "0" && *force != "false";
  if (says_yes(environment, "CLICOLOR_FORCE")) return true;
  if (environment.get("CLICOLOR") == "0" || environment.get("TERM") == "dumb") return false;
  return to.note_is_terminal();
}

bool wants_animation(const base::environment& environment, const console& to) {
  return to.note_is_terminal() && !environment.get("CI") && environment.get("TERM").value_or("dumb") != "dumb";
}

std::string painted(std::string_view text, ink with, bool color) {
  if (!color) return std::string(text);
  return "\x1b[" + std::string(code_of(with)) + "m" + std::string(text) + "\x1b[0m";
}

}  // namespace sparta::cli
