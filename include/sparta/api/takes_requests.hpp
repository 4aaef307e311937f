#pragma once
#include <sparta/detail/delivery.hpp>
#include <sparta/handler.hpp>
#include <sparta/http/serve.hpp>

#include <type_traits>

namespace sparta::api {

/// True for a handler that a route can have, `Payload` being what the API sends; else a compile error whose first line
/// is the rule.
template <class Handler, class Payload>
consteval bool takes_requests() {
  using event = event_of<Handler>;
  constexpr bool taken =
      std::is_same_v<event, http::request> || std::is_same_v<event, Payload> || detail::takes_anything<event>;
  static_assert(taken,
                "sparta: the handler of a route takes http::request, or parts of one (http::path<…>, http::query<…>, "
                "http::body<…>), or the payload that the API sends");
  return taken;
}

}  // namespace sparta::api
