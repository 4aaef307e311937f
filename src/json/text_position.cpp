#include "json/text_position.hpp"

#include <algorithm>

namespace sparta::json {

std::string describe_position(std::string_view text, std::size_t offset) {
  const auto before = text.substr(0, offset);
  const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  const auto last_end = before.rfind('\n');
  const auto column = last_end == std::string_view::npos ? offset + 1 : offset - last_end;
  return "line " + std::to_string(line) + ", column " + std::to_string(column) + " (byte " + std::to_string(offset) +
         ")";
}

}  // namespace sparta::json
