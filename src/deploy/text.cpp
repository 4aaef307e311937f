#include "deploy/text.hpp"

#include <array>
#include <fmt/format.h>

namespace sparta::deploy {
namespace {

constexpr std::size_t columns = 48;

void append_times(std::string& text, std::string_view what, std::size_t times) {
  for (std::size_t i = 0; i < times; ++i) text += what;
}

}  // namespace

std::string human_size(std::uint64_t bytes) {
  constexpr std::array units{"B", "kB", "MB", "GB", "TB", "PB", "EB"};
  if (bytes < 1000) return fmt::format("{} B", bytes);
  auto size = static_cast<double>(bytes);
  std::size_t unit = 0;
  // 999.5 would print as 1000 of the smaller unit.
  for (; size >= 999.5 && unit + 1 < units.size(); ++unit) size /= 1000;
  return size < 9.95 ? fmt::format("{:.1f} {}", size, units[unit]) : fmt::format("{:.0f} {}", size, units[unit]);
}

std::string human_duration(std::chrono::milliseconds duration) {
  return fmt::format("{:.2f}s", static_cast<double>(duration.count()) / 1000);
}

std::string section_header(std::string_view title) {
  std::string text(title);
  text += ' ';
  append_times(text, "▬", text.size() < columns ? columns - text.size() : 0);
  return text;
}

std::string rule() {
  std::string text;
  append_times(text, "═", columns);
  return text;
}

}  // namespace sparta::deploy
