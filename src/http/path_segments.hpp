#pragma once
#include <sparta/http/fields.hpp>

#include <string_view>

namespace sparta::http {

/// The segment at the beginning of `/segment/and/more`.
[[nodiscard]] constexpr std::string_view first_segment(std::string_view path) {
  path.remove_prefix(1);
  return path.substr(0, path.find('/'));
}

/// Whether two hexadecimal digits follow each percent sign. https://www.rfc-editor.org/rfc/rfc3986#section-2.1
[[nodiscard]] bool well_escaped(std::string_view path);

/// The parameters of a path that the route matches, decoded. A `+` stays one: it is a blank in queries alone.
[[nodiscard]] parameters parameters_in(std::string_view path, std::string_view route);

}  // namespace sparta::http
