#pragma once
#include "http/event_part.hpp"

#include <sparta/http/request.hpp>

#include <string>
#include <string_view>
#include <vector>

/// What the readers of several fronts have in common.
namespace sparta::http {

/// One header for each name: several of a name become a list, as any recipient may make them one (RFC 9110 §5.3), and
/// as some fronts do. Cookies are listed with semicolons (RFC 9113 §8.2.3).
[[nodiscard]] headers combined(std::vector<field> all);

/// `a=1; b=2`. A pair without a name is none.
[[nodiscard]] parameters read_cookies(std::string_view header);

/// `body`, and `isBase64Encoded` beside it.
[[nodiscard]] std::string read_body(const event_part& event);

/// `/orders/{id}` of `GET /orders/{id}`, `/orders/{id}` or `$default`, which is no template.
[[nodiscard]] std::string route_of(std::string_view key);

}  // namespace sparta::http
