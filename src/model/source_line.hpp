#pragma once
#include <string>

namespace sparta::model {

/// Where in the user's source something was declared, as the compiler spells the file.
struct source_line {
  std::string file{};
  unsigned line = 0;
  friend bool operator==(const source_line&, const source_line&) = default;
};

}  // namespace sparta::model
