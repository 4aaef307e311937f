#pragma once
#include <sparta/detail/declared_uses.hpp>
#include <sparta/handler.hpp>
#include <sparta/http/serve.hpp>

#include <concepts>
#include <cstddef>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace sparta::http::detail {

/// The handler of a router's route, its types erased.
struct routed {
  std::function<reply(const request&, context&)> call;
  /// Null in a bootstrap.
  void (*declare_uses)(service&, std::size_t) = nullptr;
};

/// True for a handler that a router can have; else a compile error whose first line is the rule.
template <class Handler>
consteval bool is_routed() {
  if constexpr (sparta::detail::well_shaped<Handler>()) {
    using event = event_of<Handler>;
    constexpr bool taken = std::is_void_v<event> || std::is_same_v<event, request>;
    static_assert(taken,
                  "sparta: a router's handler takes http::request, or parts of one (http::path<…>, http::query<…>, "
                  "http::body<…>), then sparta::context& and any sparta::uses<…>");
    return taken;
  } else {
    return false;
  }
}

template <class F>
routed route_to(F handler) {
  using parameters = sparta::detail::parameters_of<F>;
  routed made;
  if constexpr (std::copy_constructible<F>)
    made.call = [handler = std::move(handler)](const request& of, context& ctx) mutable {
      return detail::call(parameters{}, handler, of, ctx);
    };
  else  // as with sparta::detail::erase
    made.call = [handler = std::make_shared<F>(std::move(handler))](const request& of, context& ctx) {
      return detail::call(parameters{}, *handler, of, ctx);
    };
  if constexpr (!sparta::detail::in_bootstrap)
    made.declare_uses = [](service& of, std::size_t function) {
      sparta::detail::declare_uses(parameters{}, of, function);
    };
  return made;
}

}  // namespace sparta::http::detail
