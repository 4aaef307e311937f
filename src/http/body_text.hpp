#pragma once
#include <sparta/http/response.hpp>
#include <sparta/json/value.hpp>

#include <string_view>

namespace sparta::http {

[[nodiscard]] bool is_utf8(std::string_view text);

/// Whether a JSON string can carry the body as it is: it is UTF-8, and of a media type that is text, if of any.
[[nodiscard]] bool is_text(const response& what);

/// `body`, in base64 when it isn't text, and `isBase64Encoded`, which tells it.
void write_body(json::object& into, response& what);

}  // namespace sparta::http
