#pragma once
#include <sparta/http/request.hpp>
#include <sparta/http/response.hpp>

#include <cstddef>

namespace sparta::http {

/// Bodies of fewer bytes aren't worth it: they fit a packet as they are.
inline constexpr std::size_t least_compressed = 1'400;

/// The response, its body compressed by gzip when the client takes that, and when it gets smaller: text, JSON and their
/// like, not images, and not for a REST API's mapping templates, which can't write it. `vary` says that the answer
/// depends on it, and the body's strong `etag` becomes a weak one.
/// https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
[[nodiscard]] response compressed(response what, const request& to);

}  // namespace sparta::http
