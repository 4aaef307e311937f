#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace sparta::base {

using timestamp = std::chrono::sys_time<std::chrono::nanoseconds>;

/// RFC 3339 in UTC: `2026-11-23T10:15:30Z`, with as many of 3, 6 or 9 fraction digits as the value needs.
[[nodiscard]] std::string format_rfc3339(timestamp when);
/// Always three fraction digits, as CloudWatch's own JSON lines have.
[[nodiscard]] std::string format_rfc3339_millis(timestamp when);
/// RFC 3339 §5.6 with `Z` or a numeric offset (`+02:00`, `+0200`), 0–9 fraction digits, `T`, `t` or a blank.
[[nodiscard]] std::optional<timestamp> parse_rfc3339(std::string_view text);

/// A time of any year from 0000 to 9999, which `timestamp` can't hold.
struct moment {
  std::chrono::sys_seconds second{};
  std::chrono::nanoseconds fraction{};  ///< less than a second, never negative
};
[[nodiscard]] std::string format_rfc3339(const moment& when);
[[nodiscard]] std::optional<moment> parse_moment(std::string_view text);

}  // namespace sparta::base
