#include "base/percent.hpp"

namespace sparta::base {
namespace {

bool unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

int digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

std::string percent_encode(std::string_view text, std::string_view also_kept) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  std::string encoded;
  encoded.reserve(text.size());
  for (const char c : text) {
    if (unreserved(c) || also_kept.find(c) != std::string_view::npos) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += '%';
    encoded += digits[byte >> 4U];
    encoded += digits[byte & 15U];
  }
  return encoded;
}

bool begins_percent_encoded(std::string_view text) {
  return text.size() > 2 && text[0] == '%' && digit_of(text[1]) >= 0 && digit_of(text[2]) >= 0;
}

std::string percent_decode(std::string_view text) {
  std::string decoded;
  decoded.reserve(text.size());
  while (!text.empty()) {
    const bool byte = begins_percent_encoded(text);
    decoded += byte ? static_cast<char>(digit_of(text[1]) * 16 + digit_of(text[2])) : text[0];
    text.remove_prefix(byte ? 3 : 1);
  }
  return decoded;
}

}  // namespace sparta::base
