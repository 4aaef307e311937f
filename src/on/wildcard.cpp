#include "on/wildcard.hpp"

namespace sparta::on {

std::optional<std::vector<std::string>> wildcard_parts(std::string_view text) {
  std::vector<std::string> parts(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '*') {
      if (i > 0 && parts.size() > 1 && parts.back().empty()) return std::nullopt;
      parts.emplace_back();
      continue;
    }
    if (text[i] == '\\' && (++i == text.size() || (text[i] != '*' && text[i] != '\\'))) return std::nullopt;
    parts.back() += text[i];
  }
  return parts;
}

bool matches_wildcard(const std::vector<std::string>& parts, std::string_view value) {
  if (parts.size() == 1) return value == parts.front();
  if (!value.starts_with(parts.front())) return false;
  value.remove_prefix(parts.front().size());
  // The leftmost place for each part leaves the most room for the rest.
  for (std::size_t i = 1; i + 1 < parts.size(); ++i) {
    const auto at = value.find(parts[i]);
    if (at == std::string_view::npos) return false;
    value.remove_prefix(at + parts[i].size());
  }
  return value.ends_with(parts.back());
}

}  // namespace sparta::on
