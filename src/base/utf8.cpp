#include "base/utf8.hpp"

namespace sparta::base {
namespace {

struct lead {
  std::size_t length;
  unsigned char second_from;  ///< which second bytes may follow: keeps out overlong forms, surrogates and > U+10FFFF
  unsigned char second_to;
};

lead lead_of(unsigned char first) noexcept {
  if (first < 0x80) return {1, 0x80, 0xBF};
  if (first < 0xC2) return {0, 0x80, 0xBF};
  if (first < 0xE0) return {2, 0x80, 0xBF};
  if (first == 0xE0) return {3, 0xA0, 0xBF};
  if (first == 0xED) return {3, 0x80, 0x9F};
  if (first < 0xF0) return {3, 0x80, 0xBF};
  if (first == 0xF0) return {4, 0x90, 0xBF};
  if (first < 0xF4) return {4, 0x80, 0xBF};
  if (first == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0x80, 0xBF};
}

}  // namespace

std::size_t utf8_character(std::string_view text) noexcept {
  if (text.empty()) return 0;
  const auto octet = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto [length, from, to] = lead_of(octet(0));
  if (length > text.size()) return 0;
  if (length > 1 && (octet(1) < from || octet(1) > to)) return 0;
  for (std::size_t i = 2; i < length; ++i)
    if (octet(i) < 0x80 || octet(i) > 0xBF) return 0;
  return length;
}

std::string_view utf8_prefix(std::string_view text, std::size_t bytes) noexcept {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
  return text.substr(0, bytes);
}

}  // namespace sparta::base
