#include "runtime/fault_report.hpp"

#include <sparta/json/writer.hpp>

#include <algorithm>
#include <cstdint>
#include <span>

namespace sparta::runtime {
namespace {

constexpr std::size_t body_text_limit = 128U << 10U;
constexpr std::size_t body_lines_limit = 64;
// A byte may take six in the header (\u00e9 stands for two), so this stays below 64 KiB.
constexpr std::size_t cause_text_limit = 8U << 10U;

constexpr std::size_t trailer_limit = 2400;  // 3,200 in base64

struct lengths {
  std::size_t message;
  std::size_t type;
  std::size_t lines = 0;
  std::size_t line = 0;
};

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// Cuts between UTF-8 characters.
std::string shortened(std::string_view text, std::size_t limit) {
  static constexpr std::string_view mark = "…";
  if (text.size() <= limit) return std::string(text);
  auto end = limit - mark.size();
  while (end > 0 && continues_character(text[end])) --end;
  return std::string(text.substr(0, end)).append(mark);
}

struct code_point {
  std::uint32_t value;
  std::size_t size;
};

/// The text is well-formed: a JSON writer made it.
code_point first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const std::size_t size = byte(0) < 0x80 ? 1 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : 4;
  std::uint32_t value = size == 1 ? byte(0) : byte(0) & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) value = (value << 6U) | (byte(i) & 0x3FU);
  return {value, size};
}

void append_escaped(std::string& out, std::uint32_t unit) {
  static constexpr std::string_view digits = "0123456789abcdef";
  out += "\\u";
  for (const unsigned shift : {12U, 8U, 4U, 0U}) out += digits[(unit >> shift) & 15U];
}

/// JSON with everything outside ' '…'~' as \uXXXX: the same value, fit for a header.
std::string to_ascii(std::string_view json) {
  std::string ascii;
  ascii.reserve(json.size());
  while (!json.empty()) {
    const auto [value, size] = first_character(json);
    if (value >= ' ' && value <= '~') {
      ascii += json.front();
    } else if (value < 0x10000) {
      append_escaped(ascii, value);
    } else {
      append_escaped(ascii, 0xD800 + ((value - 0x10000) >> 10U));
      append_escaped(ascii, 0xDC00 + ((value - 0x10000) & 0x3FFU));
    }
    json.remove_prefix(size);
  }
  return ascii;
}

void write_member(json::writer& out, std::string_view name, std::string_view text) {
  out.key(name);
  out.string(text);
}

std::string error_body(const fault& of, const lengths& most) {
  std::string body;
  json::text_writer out(body);
  out.begin_object();
  write_member(out, "errorMessage", shortened(of.message, most.message));
  write_member(out, "errorType", shortened(of.type, most.type));
  out.key("stackTrace");
  out.begin_array();
  const auto lines = stack_lines(of);
  for (const auto& line : std::span(lines).first(std::min(lines.size(), most.lines)))
    out.string(shortened(line, most.line));
  out.end_array();
  out.end_object();
  return body;
}

void write_exception(json::writer& out, const fault& of) {
  out.begin_object();
  write_member(out, "type", shortened(of.type, 256));
  write_member(out, "message", shortened(of.message, cause_text_limit));
  out.key("stack");
  out.begin_array();
  if (of.where) {
    out.begin_object();
    write_member(out, "path", of.where->file);
    out.key("line");
    out.number(of.where->line);
    write_member(out, "label", of.where->handler);
    out.end_object();
  }
  out.end_array();
  out.end_object();
}

}  // namespace

std::string error_body(const fault& of) {
  return error_body(of,
                    {.message = body_text_limit, .type = 1024, .lines = body_lines_limit, .line = cause_text_limit});
}

std::string trailer_body(const fault& of) {
  auto body = error_body(of, {.message = 1024, .type = 128, .lines = 4, .line = 256});
  // JSON writes some characters with six: of such a text there is less.
  if (body.size() > trailer_limit) body = error_body(of, {.message = 256, .type = 64});
  return body;
}

std::string xray_cause(const fault& of, std::string_view working_directory) {
  std::string cause;
  json::text_writer out(cause);
  out.begin_object();
  write_member(out, "working_directory", working_directory);
  out.key("exceptions");
  out.begin_array();
  write_exception(out, of);
  out.end_array();
  out.key("paths");
  out.begin_array();
  if (of.where) out.string(of.where->file);
  out.end_array();
  out.end_object();
  return to_ascii(cause);
}

}  // namespace sparta::runtime
