#include "cli/plain_text.hpp"

#include "base/strings.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace sparta::cli {
namespace {

void append_visible(std::string& out, char c) {
  if (c == '\t')
    out += ' ';
  else if (static_cast<unsigned char>(c) < 0x20U || c == '\x7f')
    out += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
  else
    out += c;
}

}  // namespace

std::string on_one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n')
      out += "\\n";
    else
      append_visible(out, c);
  }
  return out;
}

std::string indented(std::string_view text, std::size_t columns) {
  std::string out;
  for (const char c : base::trim(text)) {
    if (c == '\n')
      out += "\n" + std::string(columns, ' ');
    else if (c != '\r')
      append_visible(out, c);
  }
  return out;
}

std::size_t columns_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(std::string_view text, std::size_t columns) {
  const auto width = columns_of(text);
  return std::string(text) + std::string(width < columns ? columns - width : 0, ' ');
}

std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent) {
  std::string out(indent, ' ');
  std::size_t used = indent;
  for (const auto& word : base::split(text, ' ')) {
    const auto width = columns_of(word);
    if (used > indent && used + 1 + width > columns) {
      out += "\n" + std::string(indent, ' ');
      used = indent;
    } else if (used > indent) {
      out += ' ';
      ++used;
    }
    out += word;
    used += width;
  }
  return out;
}

}  // namespace sparta::cli
