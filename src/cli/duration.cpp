#include "cli/duration.hpp"

#include <charconv>
#include <cstdint>
#include <string>

namespace sparta::cli {

result<std::chrono::seconds> parse_duration(std::string_view text) {
  constexpr std::uint32_t most = 1'000'000;  // of any unit; keeps the product far from overflow
  std::uint32_t count = 0;
  const auto* end = text.data() + text.size();
  const auto [unit, failure] = std::from_chars(text.data(), end, count);
  if (failure == std::errc() && count <= most && end - unit == 1) {
    switch (*unit) {
      case 's': return std::chrono::seconds(count);
      case 'm': return std::chrono::seconds(std::chrono::minutes(count));
      case 'h': return std::chrono::seconds(std::chrono::hours(count));
      case 'd': return std::chrono::seconds(std::chrono::days(count));
      default: break;
    }
  }
  return error{.kind = error_kind::usage,
               .message = "`" + std::string(text) + "` is no duration",
               .remedy = "write a whole number and a unit: 90s, 5m, 2h, 3d"};
}

}  // namespace sparta::cli
