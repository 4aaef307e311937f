#include "local/identity.hpp"

#include "base/strings.hpp"

#include <charconv>
#include <string>

namespace sparta::local {
namespace {

constexpr std::size_t state_field = 0;
constexpr std::size_t start_time_field = 19;

}  // namespace

std::optional<std::uint64_t> start_ticks_of(const base::files& files, long pid) {
  const auto stat = files.read("/proc/" + std::to_string(pid) + "/stat");
  if (!stat) return std::nullopt;
  // The second field, the program's name in parentheses, may itself hold blanks and parentheses.
  const auto name_end = stat->rfind(") ");
  if (name_end == std::string::npos) return std::nullopt;
  const auto fields = base::split(std::string_view(*stat).substr(name_end + 2), ' ');
  if (fields.size() <= start_time_field || fields[state_field] == "Z") return std::nullopt;
  std::uint64_t ticks = 0;
  const auto& text = fields[start_time_field];
  const auto read = std::from_chars(text.data(), text.data() + text.size(), ticks);
  if (read.ec != std::errc()) return std::nullopt;
  return ticks;
}

}  // namespace sparta::local
