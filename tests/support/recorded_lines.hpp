#pragma once
#include "runtime/line_sink.hpp"

#include <string>
#include <vector>

namespace sparta::testing {

/// Keeps the lines of a log.
class recorded_lines final : public runtime::line_sink {
 public:
  void write(std::string_view line) override { lines.emplace_back(line); }
  std::vector<std::string> lines;
};

}  // namespace sparta::testing
