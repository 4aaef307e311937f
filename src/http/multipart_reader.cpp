#include "http/multipart_reader.hpp"

#include <algorithm>

namespace sparta::http {
namespace {

/// Behind the blanks that may follow a delimiter.
std::size_t skip_padding(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t", at), text.size());
}

}  // namespace

multipart_reader::multipart_reader(std::string_view body, std::string_view boundary)
    : delimiter_(std::string("\r\n--").append(boundary)), rest_(body) {
  // The first delimiter may be the body's first line, with no line break before it.
  const std::string_view line = std::string_view(delimiter_).substr(2);
  const auto first = rest_.starts_with(line) ? delimiter_at(0, line.size()) : std::nullopt;
  pass(first ? first : find_delimiter());
}

std::optional<multipart_reader::delimiter> multipart_reader::delimiter_at(std::size_t begin, std::size_t end) const {
  if (rest_.substr(end, 2) == "--") return delimiter{.begin = begin, .end = end + 2, .is_last = true};
  end = skip_padding(rest_, end);
  // A line that only begins like the delimiter is content.
  if (rest_.substr(end, 2) != "\r\n") return std::nullopt;
  return delimiter{.begin = begin, .end = end + 2, .is_last = false};
}

std::optional<multipart_reader::delimiter> multipart_reader::find_delimiter() const {
  for (std::size_t at = rest_.find(delimiter_); at != std::string_view::npos; at = rest_.find(delimiter_, at + 1))
    if (const auto found = delimiter_at(at, at + delimiter_.size())) return found;
  return std::nullopt;
}

void multipart_reader::pass(const std::optional<delimiter>& found) {
  if (!found)
    state_ = state::cut_off;
  else if (found->is_last)
    state_ = state::ended;
  if (found) rest_.remove_prefix(found->end);
}

std::optional<std::string_view> multipart_reader::next() {
  if (state_ != state::in_parts) return std::nullopt;
  const auto found = find_delimiter();
  const std::string_view text = rest_.substr(0, found ? found->begin : 0);
  pass(found);
  if (!found) return std::nullopt;
  return text;
}

}  // namespace sparta::http
