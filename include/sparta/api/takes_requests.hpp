#pragma once
#include <sparta/detail/delivery.hpp>
#include <sparta/handler.hpp>
#include <sparta/http/path_for.hpp>
#include <sparta/http/serve.hpp>

#include <type_traits>

namespace sparta::api {

/// True for the event of a handler that a route can have, `Payloads` being what the API sends; else a compile error
/// whose first line is the rule.
template <class Event, class... Payloads>
consteval bool takes_event() {
  constexpr bool taken =
      std::is_same_v<Event, http::request> || (std::is_same_v<Event, Payloads> || ...) || detail::takes_anything<Event>;
  static_assert(taken,
                "sparta: the handler of a route takes http::request, or parts of one (http::path<…>, http::query<…>, "
                "http::body<…>), or the payload that the API sends");
  return taken;
}
template <class Handler, class... Payloads>
consteval bool takes_requests() {
  return takes_event<event_of<Handler>, Payloads...>();
}
/// The same for where no route names the parts of a path.
template <class Handler, class... Payloads>
consteval bool takes_any_path() {
  if constexpr (detail::has_signature<Handler>)
    static_assert(http::detail::are_in_route(detail::parameters_of<Handler>{}, "/"),
                  "sparta: the handler takes a path parameter, and nothing says which part of the path it is. Only "
                  "routes with braces do, as in '/orders/{id}'");
  return takes_requests<Handler, Payloads...>();
}

}  // namespace sparta::api
