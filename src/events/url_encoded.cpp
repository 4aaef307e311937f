#include "base/percent.hpp"

#include <sparta/events/url_encoded.hpp>

namespace sparta::events {
namespace {

int digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// A `%` that begins no byte stands for itself.
std::string decode(std::string_view text) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = i + 2 < text.size() ? digit_of(text[i + 1]) : -1;
    const int low = i + 2 < text.size() ? digit_of(text[i + 2]) : -1;
    if (text[i] == '%' && high >= 0 && low >= 0) {
      decoded += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      decoded += text[i] == '+' ? ' ' : text[i];
    }
  }
  return decoded;
}

std::string encode(std::string_view text) {
  std::string encoded = base::percent_encode(text, "/ ");
  for (char& c : encoded)
    if (c == ' ') c = '+';
  return encoded;
}

}  // namespace

std::string url_encoded::encoded() const {
  return !written_.empty() && decode(written_) == *this ? written_ : encode(*this);
}

result<url_encoded> url_encoded::read(const json::value& in) {
  if (!in.is_string()) return error{.kind = error_kind::decode, .message = "expected text"};
  url_encoded made(decode(in.as_string()));
  if (encode(made) != in.as_string()) made.written_ = in.as_string();
  return made;
}

}  // namespace sparta::events
