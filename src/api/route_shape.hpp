#pragma once
#include <sparta/http/method.hpp>

#include <string>
#include <string_view>

namespace sparta::api {

/// What tells routes apart for AWS: their methods, and their paths without the names of parameters.
/// `/a/{x}` and `/a/{y}` are one.
[[nodiscard]] inline std::string route_shape(http::method method, std::string_view path) {
  std::string shape = std::string(http::name_of(method)) + " ";
  bool inside = false;
  for (const char c : path) {
    if (c == '}') inside = false;
    if (!inside || c == '+') shape += c;
    if (c == '{') inside = true;
  }
  return shape;
}

}  // namespace sparta::api
