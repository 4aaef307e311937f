#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace sparta::cli {

/// Text from outside made safe for a terminal: control characters, which could move the cursor or worse, become
/// visible (`\x1b`). Line ends become `\n`, so a line stays a line.
[[nodiscard]] std::string on_one_line(std::string_view text);
/// The same, but lines stay lines, and all after the first are indented.
[[nodiscard]] std::string indented(std::string_view text, std::size_t columns);

/// As a terminal counts: characters of UTF-8, not bytes.
[[nodiscard]] std::size_t columns_of(std::string_view text);
/// Blanks appended up to that many columns.
[[nodiscard]] std::string padded(std::string_view text, std::size_t columns);
/// Whole words to lines of at most that many columns; a longer word keeps a line of its own.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent);

}  // namespace sparta::cli
