#include "wire/upload.hpp"

#include <array>
#include <charconv>

namespace sparta::wire {
namespace {

/// The line before a chunk's bytes.
class size_line {
 public:
  explicit size_line(std::size_t size) {
    auto* end = std::to_chars(text_.data(), text_.data() + text_.size(), size, 16).ptr;
    *end++ = '\r';
    *end++ = '\n';
    length_ = static_cast<std::size_t>(end - text_.data());
  }
  [[nodiscard]] std::string_view text() const { return {text_.data(), length_}; }

 private:
  std::array<char, 2 * sizeof(std::size_t) + 2> text_{};
  std::size_t length_;
};

}  // namespace

bool upload::send(std::string_view piece) {
  // A chunk of no bytes is the end of the body.
  if (piece.empty()) return !broken_;
  const size_line size(piece.size());
  const std::array<std::string_view, 4> pieces{head_, size.text(), piece, "\r\n"};
  return write(pieces);
}

read_outcome upload::finish(std::span<const header> trailers, response& answer) {
  std::string end = "0\r\n";
  for (const auto& field : trailers) end.append(field.name).append(": ").append(field.value).append("\r\n");
  end += "\r\n";
  const std::array<std::string_view, 2> pieces{head_, end};
  write(pieces);
  return reader_->read(*connection_, answer);
}

bool upload::write(std::span<const std::string_view> pieces) {
  if (broken_) return false;
  broken_ = connection_->send(pieces).error != 0;
  head_.clear();
  return !broken_;
}

}  // namespace sparta::wire
