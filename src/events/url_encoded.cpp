#include "base/percent.hpp"

#include <sparta/events/url_encoded.hpp>

namespace sparta::events {
namespace {

std::string decode(std::string_view text) {
  std::string spaced(text);
  for (char& c : spaced)
    if (c == '+') c = ' ';
  return base::percent_decode(spaced);
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
