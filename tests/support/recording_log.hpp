#pragma once
#include "base/log.hpp"

#include <algorithm>
#include <string_view>

namespace sparta::testing {

/// Keeps every line.
class recording_log final : public base::log_sink {
 public:
  void write(base::log_line line) override { lines.push_back(std::move(line)); }
  [[nodiscard]] bool has(std::string_view message) const {
    return std::any_of(lines.begin(), lines.end(), [&](const auto& line) { return line.message == message; });
  }
  std::vector<base::log_line> lines{};
};

}  // namespace sparta::testing
