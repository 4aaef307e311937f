#include "cfn/remedies.hpp"

#include "base/nearest.hpp"
#include "base/utf8.hpp"

namespace sparta::cfn {

std::string nearest_or(std::string_view word, std::span<const std::string_view> known, std::string_view remedy) {
  const auto near = base::nearest(word, known);
  if (near.empty() || near == word) return std::string(remedy) + ".";
  return "Did you mean '" + std::string(near) + "'?";
}

std::string quoted(std::string_view text) {
  constexpr std::size_t shown = 72;
  if (text.size() <= shown) return "'" + std::string(text) + "'";
  return "'" + std::string(base::utf8_prefix(text, shown)) + "…'";
}

}  // namespace sparta::cfn
