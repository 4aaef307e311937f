#pragma once
#include <sparta/http/fields.hpp>
#include <sparta/json/encode.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sparta::http {

/// An answer, the same whatever the request came through.
struct response {
  int status = 200;
  http::headers headers{};
  /// Any bytes: those that are no text cross the front in base64.
  std::string body{};
};

/// A body that is text of that media type.
[[nodiscard]] response text(std::string body, std::string_view content_type = "text/plain; charset=utf-8");
[[nodiscard]] response html(std::string body);
/// A body of any bytes.
[[nodiscard]] response bytes(std::string body, std::string_view content_type = "application/octet-stream");
/// A body that is JSON already.
[[nodiscard]] response json_text(std::string body, int status = 200);

/// The value as JSON.
template <class T>
[[nodiscard]] response ok(const T& value) {
  return json_text(json::encode(value));
}
[[nodiscard]] response ok();
/// 201, and where it is.
template <class T>
[[nodiscard]] response created(std::string location, const T& value) {
  response made = json_text(json::encode(value), 201);
  made.headers.set("location", std::move(location));
  return made;
}
/// 202: it will be done.
[[nodiscard]] response accepted();
[[nodiscard]] response no_content();
/// 303 by default: look there, by GET. 307 and 308 keep method and body.
[[nodiscard]] response redirect(std::string location, int status = 303);

}  // namespace sparta::http
