#include "base/percent.hpp"
#include "base/utf8.hpp"

#include <sparta/http/form.hpp>

#include <algorithm>
#include <string>

namespace sparta::http {
namespace {

/// What is no UTF-8 becomes U+FFFD, a character for each byte.
std::string as_utf8(std::string bytes) {
  std::string text;
  for (std::string_view rest = bytes; !rest.empty();) {
    const std::size_t size = base::utf8_character(rest);
    text += size == 0 ? std::string_view("\xEF\xBF\xBD") : rest.substr(0, size);
    rest.remove_prefix(std::max<std::size_t>(size, 1));
  }
  return text;
}

std::string spaced(std::string_view text) {
  std::string made(text);
  std::replace(made.begin(), made.end(), '+', ' ');
  return made;
}

std::string decoded(std::string_view text) { return as_utf8(base::percent_decode(spaced(text))); }

}  // namespace

result<parameters> parse_form(std::string_view text) {
  parameters all;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view pair = text.substr(at, text.find('&', at) - at);
    at += pair.size() + 1;
    if (pair.empty()) continue;
    if (all.size() == most_form_fields)
      return error{.kind = error_kind::decode,
                   .message = "the form has more than " + std::to_string(most_form_fields) + " fields"};
    const std::size_t equals = std::min(pair.find('='), pair.size());
    all.add(decoded(pair.substr(0, equals)), decoded(pair.substr(std::min(equals + 1, pair.size()))));
  }
  return all;
}

result<parameters> request::form() const { return parse_form(body); }

}  // namespace sparta::http
