#include "http/decode_place.hpp"

#include <cstddef>

namespace sparta::http {
namespace {

/// Behind the bracket that begins the text: `[2]`, or `["a name"]` with the escapes of JSON. 0 when it is none.
std::size_t bracketed(std::string_view text) {
  const bool quoted = text.starts_with("[\"");
  for (std::size_t i = quoted ? 2 : 1; i < text.size(); ++i) {
    if (quoted && text[i] == '\\')
      ++i;
    else if (quoted ? text.substr(i, 2) == "\"]" : text[i] == ']')
      return i + (quoted ? 2 : 1);
  }
  return 0;
}

}  // namespace

placed_message split_place(std::string_view message) {
  std::size_t at = 0;
  while (at < message.size() && message[at] != ':' && message[at] != ' ') {
    const std::size_t size = message[at] == '[' ? bracketed(message.substr(at)) : 1;
    if (size == 0) return {{}, message};
    at += size;
  }
  if (at == 0 || message.substr(at, 2) != ": ") return {{}, message};
  return {message.substr(0, at), message.substr(at + 2)};
}

}  // namespace sparta::http
