#pragma once
#include <sparta/http/request.hpp>

#include <cstdint>
#include <type_traits>

namespace sparta::api {

/// What a mapping template makes of a request's body.
enum class mapped_body : std::uint8_t {
  raw,     ///< its bytes, in base64: for handlers of `http::request`
  parsed,  ///< JSON and forms as JSON, anything else as text: for handlers of `http::mapped_request`, or of raw JSON
};

/// What a handler of that event wants.
template <class Event>
inline constexpr mapped_body mapped_body_for =
    std::is_same_v<Event, http::request> || std::is_void_v<Event> ? mapped_body::raw : mapped_body::parsed;

}  // namespace sparta::api
