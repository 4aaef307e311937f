#include "base/utf8.hpp"
#include "json/number_text.hpp"

#include <sparta/json/writer.hpp>

namespace sparta::json {
namespace {

bool is_plain(char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; }

void append_escape(std::string& out, char c) {
  static constexpr std::string_view digits = "0123456789abcdef";
  switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\b': out += "\\b"; break;
    case '\f': out += "\\f"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default:
      out += "\\u00";
      out += digits[static_cast<unsigned char>(c) >> 4U];
      out += digits[static_cast<unsigned char>(c) & 15U];
  }
}

void append_string(std::string& out, std::string_view text) {
  static constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD
  out += '"';
  while (!text.empty()) {
    std::size_t plain = 0;
    while (plain < text.size() && is_plain(text[plain])) ++plain;
    out.append(text, 0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    const auto size = base::utf8_character(text);
    if (size > 1)
      out.append(text, 0, size);
    else if (size == 1)
      append_escape(out, text.front());
    else
      out += replacement;
    text.remove_prefix(size == 0 ? 1 : size);
  }
  out += '"';
}

}  // namespace

/// What stands between the last piece and the next.
void text_writer::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (depth_ == 0) return;
  if (!first_) out_ += ',';
  first_ = false;
  new_line();
}

void text_writer::new_line() {
  if (!pretty_) return;
  out_ += '\n';
  out_.append(2 * depth_, ' ');
}

void text_writer::open(char bracket) {
  separate();
  out_ += bracket;
  ++depth_;
  first_ = true;
}

void text_writer::close(char bracket) {
  --depth_;
  if (!first_) new_line();
  out_ += bracket;
  first_ = false;
}

void text_writer::begin_object() { open('{'); }
void text_writer::end_object() { close('}'); }
void text_writer::begin_array() { open('['); }
void text_writer::end_array() { close(']'); }

void text_writer::key(std::string_view name) {
  separate();
  append_string(out_, name);
  out_ += pretty_ ? ": " : ":";
  after_key_ = true;
}

void text_writer::null() {
  separate();
  out_ += "null";
}

void text_writer::boolean(bool truth) {
  separate();
  out_ += truth ? "true" : "false";
}

void text_writer::string(std::string_view text) {
  separate();
  append_string(out_, text);
}

void text_writer::integer(std::int64_t number) {
  separate();
  append_number(out_, number);
}

void text_writer::unsigned_integer(std::uint64_t number) {
  separate();
  append_number(out_, number);
}

void text_writer::real(double number) {
  separate();
  append_number(out_, number);
}

void text_writer::single(float number) {
  separate();
  append_number(out_, number);
}

}  // namespace sparta::json
