#pragma once
#include <string>
#include <string_view>

namespace sparta::testing {

/// A response as a server writes it; `headers` are whole lines.
inline std::string http_response(int status, std::string_view body, std::string_view headers = "") {
  return "HTTP/1.1 " + std::to_string(status) + " X\r\n" + std::string(headers) +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

/// The value of a header in the text of a request; `-` when it is not there.
inline std::string header_in(std::string_view request, std::string_view name) {
  const auto at = request.find("\r\n" + std::string(name) + ": ");
  if (at == std::string_view::npos) return "-";
  const auto from = at + name.size() + 4;
  return std::string(request.substr(from, request.find("\r\n", from) - from));
}

inline std::string body_in(std::string_view request) {
  return std::string(request.substr(request.find("\r\n\r\n") + 4));
}
inline std::string first_line_of(std::string_view request) {
  return std::string(request.substr(0, request.find("\r\n")));
}

}  // namespace sparta::testing
