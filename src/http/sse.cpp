#include <sparta/http/sse.hpp>

#include <stdexcept>

namespace sparta::http::sse {
namespace {

constexpr std::string_view line_ends = "\r\n";

/// Each line of the text as one of that field: "\r\n", "\n" and "\r" end a line.
void append_lines(std::string& out, std::string_view field, std::string_view text) {
  for (;;) {
    const auto end = text.find_first_of(line_ends);
    out.append(field).append(text.substr(0, end)).append("\n");
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
  }
}

void append_line(std::string& out, std::string_view field, std::string_view text) {
  if (text.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos)
    throw std::invalid_argument("the " + std::string(field) + " of an event has a line end, or a zero byte");
  out.append(field).append(": ").append(text).append("\n");
}

}  // namespace

std::string to_text(const event& what) {
  std::string text;
  if (!what.type.empty()) append_line(text, "event", what.type);
  if (what.id) append_line(text, "id", *what.id);
  if (what.retry) append_line(text, "retry", std::to_string(what.retry->count()));
  append_lines(text, "data: ", what.data);
  return text += "\n";
}

std::string comment(std::string_view text) {
  std::string lines;
  append_lines(lines, ": ", text);
  return lines += "\n";
}

void writer::send(const event& what) {
  out_.write(to_text(what));
  out_.flush();
}

void writer::keep_alive() {
  out_.write(comment());
  out_.flush();
}

}  // namespace sparta::http::sse
