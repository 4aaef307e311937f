#include "http/path_segments.hpp"

#include <sparta/http/route_path.hpp>

namespace sparta::http {
namespace {

int digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

bool well_escaped(std::string_view path) {
  for (std::size_t at = path.find('%'); at != std::string_view::npos; at = path.find('%', at + 3))
    if (path.size() - at < 3 || digit_of(path[at + 1]) < 0 || digit_of(path[at + 2]) < 0) return false;
  return true;
}

std::string unescaped(std::string_view text) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      decoded += text[i];
      continue;
    }
    decoded += static_cast<char>(digit_of(text[i + 1]) * 16 + digit_of(text[i + 2]));
    i += 2;
  }
  return decoded;
}

parameters parameters_in(std::string_view path, std::string_view route) {
  parameters all;
  while (route.size() > 1) {
    const std::string_view named = first_segment(route);
    std::string_view given = first_segment(path);
    if (named.ends_with("+}")) given = path.substr(1);
    if (named.starts_with('{')) all.add(std::string(detail::parameter_in(named)), unescaped(given));
    route.remove_prefix(1 + named.size());
    path.remove_prefix(1 + given.size());
  }
  return all;
}

}  // namespace sparta::http
