#include "deploy/assignment.hpp"

namespace sparta::deploy {
namespace {

/// A double-quoted literal's content, with `\"` and `\\` undone; anything else as it stands.
std::string unquoted(std::string_view text) {
  if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::string(text);
  const auto inner = text.substr(1, text.size() - 2);
  std::string plain;
  for (std::size_t i = 0; i < inner.size(); ++i) {
    if (inner[i] == '"') return std::string(text);
    const bool escape = inner[i] == '\\' && i + 1 < inner.size() && (inner[i + 1] == '"' || inner[i + 1] == '\\');
    plain += inner[escape ? ++i : i];
  }
  return plain;
}

}  // namespace

result<std::pair<std::string, std::string>> parse_assignment(std::string_view text) {
  const auto equals = text.find('=');
  if (equals == std::string_view::npos || equals == 0)
    return error{.kind = error_kind::usage,
                 .message = "'" + std::string(text) + "' is no assignment",
                 .remedy = "write Key=Value"};
  return std::pair(std::string(text.substr(0, equals)), unquoted(text.substr(equals + 1)));
}

}  // namespace sparta::deploy
