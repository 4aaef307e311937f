#pragma once
#include <chrono>
#include <cstdint>
#include <optional>

namespace sparta::on {

/// Where the first read of a stream begins: with the oldest record that it holds, or with the next one. What comes
/// while `latest` is being set up may be missed.
enum class starting_position : std::uint8_t { trim_horizon, latest };

/// The same, or a time, which lies in the past.
class starting_point {
 public:
  constexpr starting_point(starting_position where = starting_position::trim_horizon) : position(where) {}
  constexpr starting_point(std::chrono::sys_seconds when) : timestamp(when) {}

  starting_position position = starting_position::trim_horizon;
  std::optional<std::chrono::sys_seconds> timestamp{};
};

}  // namespace sparta::on
