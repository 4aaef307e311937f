#include "deploy/compiler_output.hpp"

#include "base/strings.hpp"

#include <algorithm>
#include <array>

namespace sparta::deploy {
namespace {

/// What compilers, linkers, CMake and Ninja write when it is the user's turn; the surest first.
constexpr std::array<std::string_view, 6> signs{": error: ",           ": fatal error: ", "undefined reference to",
                                                "multiple definition", "ld: error: ",     "CMake Error"};

bool is_noise(std::string_view line) {
  return line.empty() || line.starts_with("ninja: ") || line.starts_with("FAILED: ") || line.starts_with("make");
}

std::vector<std::string> last_lines(const std::vector<std::string>& lines, std::size_t limit) {
  std::vector<std::string> kept;
  for (auto line = lines.rbegin(); line != lines.rend() && kept.size() < limit; ++line)
    if (!is_noise(base::trim(*line))) kept.emplace_back(base::trim(*line));
  std::reverse(kept.begin(), kept.end());
  return kept;
}

bool is_error(std::string_view line) {
  return std::any_of(signs.begin(), signs.end(), [&](auto sign) { return line.find(sign) != std::string_view::npos; });
}

/// CMake puts its sentence below "CMake Error at …", indented and wrapped; `at` ends on its last line.
std::string cmake_sentence(const std::vector<std::string>& lines, std::size_t& at) {
  std::string sentence;
  while (at + 1 < lines.size() && (lines[at + 1].empty() || lines[at + 1].starts_with(' '))) {
    const auto more = base::trim(lines[++at]);
    if (!more.empty()) sentence += (sentence.empty() ? "" : " ") + std::string(more);
  }
  return sentence;
}

}  // namespace

std::vector<std::string> error_lines(std::string_view output, std::size_t limit) {
  const auto lines = base::split(output, '\n');
  std::vector<std::string> found;
  for (std::size_t i = 0; i < lines.size() && found.size() < limit; ++i) {
    std::string line(base::trim(lines[i]));
    if (!is_error(line)) continue;
    if (line.starts_with("CMake Error"))
      if (auto sentence = cmake_sentence(lines, i); !sentence.empty()) line = std::move(sentence);
    if (std::find(found.begin(), found.end(), line) == found.end()) found.push_back(std::move(line));
  }
  return found.empty() ? last_lines(lines, limit) : found;
}

}  // namespace sparta::deploy
