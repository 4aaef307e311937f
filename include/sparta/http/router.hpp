#pragma once
#include <sparta/http/method.hpp>
#include <sparta/http/path_for.hpp>
#include <sparta/http/request.hpp>
#include <sparta/http/response.hpp>
#include <sparta/http/routed.hpp>

#include <cstddef>
#include <memory>
#include <source_location>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sparta::http {

/// Many routes in one function, for what has no routes of its own: a function URL, a load balancer, `$default`. It is
/// the function's handler: `service.function({.name = "Shop"}, shop)`. A copy means the same router.
/// docs/reference/router.md
class router {
 public:
  using place = std::source_location;
  template <class Handler>
  using path_of = std::type_identity_t<path_for<Handler>>;
  struct state;

  router();

  template <class Handler>
  router& get(path_of<Handler> at, Handler handler, place where = place::current()) {
    return route(method::get, at, std::move(handler), where);
  }
  template <class Handler>
  router& head(path_of<Handler> at, Handler handler, place where = place::current()) {
    return route(method::head, at, std::move(handler), where);
  }
  template <class Handler>
  router& post(path_of<Handler> at, Handler handler, place where = place::current()) {
    return route(method::post, at, std::move(handler), where);
  }
  template <class Handler>
  router& put(path_of<Handler> at, Handler handler, place where = place::current()) {
    return route(method::put, at, std::move(handler), where);
  }
  template <class Handler>
  router& patch(path_of<Handler> at, Handler handler, place where = place::current()) {
    return route(method::patch, at, std::move(handler), where);
  }
  template <class Handler>
  router& delete_(path_of<Handler> at, Handler handler, place where = place::current()) {
    return route(method::delete_, at, std::move(handler), where);
  }
  template <class Handler>
  router& options(path_of<Handler> at, Handler handler, place where = place::current()) {
    return route(method::options, at, std::move(handler), where);
  }
  /// Every method that the path has no other route for.
  template <class Handler>
  router& any(path_of<Handler> at, Handler handler, place where = place::current()) {
    return route(method::any, at, std::move(handler), where);
  }
  template <class Handler>
  router& route(http::method method, path_of<Handler> at, Handler handler, place where = place::current()) {
    if constexpr (detail::is_routed<Handler>()) add(method, at.text, detail::route_to(std::move(handler)), where);
    return *this;
  }
  /// Answers what no route has the path of, in place of a 404. The last one counts.
  template <class Handler>
  router& fallback(Handler handler, place where = place::current()) {
    if constexpr (detail::is_routed<Handler>()) add_fallback(detail::route_to(std::move(handler)), where);
    return *this;
  }
  /// The routes that the other one has now, each with the prefix before its path.
  router& mount(const route_path& prefix, const router& other);

  /// Hands the request on to its route, whose parameters it then has.
  [[nodiscard]] reply answer(request& to, context& ctx) const;
  [[nodiscard]] reply operator()(const request& to, context& ctx) const;

  /// What the handlers use, and what is wrong with the routes, as that function's. The tool's alone.
  void declare(service& of, std::size_t function) const;

 private:
  void add(http::method method, std::string_view path, detail::routed handler, place where);
  void add_fallback(detail::routed handler, place where);

  std::shared_ptr<state> state_;
};

/// Found by the framework rather than that of any handler: the request is changed, and not copied.
[[nodiscard]] result<raw_response> serve_event(router& handler, std::string_view event, context& ctx,
                                               json::as<request>);

}  // namespace sparta::http
