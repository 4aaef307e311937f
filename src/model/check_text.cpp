#include "base/utf8.hpp"
#include "model/checks.hpp"

#include <fmt/format.h>

namespace sparta::model {

std::optional<std::size_t> characters_in(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count) {
    const std::size_t bytes = base::utf8_character(text);
    if (bytes == 0) return std::nullopt;
    text.remove_prefix(bytes);
  }
  return count;
}

void check_text(std::string_view what, std::string_view text, std::size_t most_characters, findings& found) {
  const auto characters = characters_in(text);
  if (!characters)
    found.add(fmt::format("the {} is not UTF-8. Save the source file as UTF-8, or encode the text", what));
  else if (*characters > most_characters)
    found.add(
        fmt::format("the {} has {} characters, and AWS takes {}. Shorten it", what, *characters, most_characters));
}

}  // namespace sparta::model
