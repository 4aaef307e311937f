#pragma once
#include <sparta/function.hpp>
#include <sparta/http/method.hpp>
#include <sparta/http/path_for.hpp>

#include <source_location>
#include <type_traits>
#include <utility>

namespace sparta::api {

/// What the APIs with routes have: a function of this name for each method. Each declares a function, whose handler
/// answers the route, and returns it, so that more can be said of it.
template <class Api>
class declares_routes {
 public:
  using place = std::source_location;
  template <class Handler>
  using path_of = std::type_identity_t<http::path_for<Handler>>;

  template <class Handler>
  auto get(path_of<Handler> at, const function_options& options, Handler handler,
           place where = place::current()) const {
    return self().route(http::method::get, at, options, std::move(handler), where);
  }
  template <class Handler>
  auto head(path_of<Handler> at, const function_options& options, Handler handler,
            place where = place::current()) const {
    return self().route(http::method::head, at, options, std::move(handler), where);
  }
  template <class Handler>
  auto post(path_of<Handler> at, const function_options& options, Handler handler,
            place where = place::current()) const {
    return self().route(http::method::post, at, options, std::move(handler), where);
  }
  template <class Handler>
  auto put(path_of<Handler> at, const function_options& options, Handler handler,
           place where = place::current()) const {
    return self().route(http::method::put, at, options, std::move(handler), where);
  }
  template <class Handler>
  auto patch(path_of<Handler> at, const function_options& options, Handler handler,
             place where = place::current()) const {
    return self().route(http::method::patch, at, options, std::move(handler), where);
  }
  template <class Handler>
  auto delete_(path_of<Handler> at, const function_options& options, Handler handler,
               place where = place::current()) const {
    return self().route(http::method::delete_, at, options, std::move(handler), where);
  }
  template <class Handler>
  auto options(path_of<Handler> at, const function_options& options, Handler handler,
               place where = place::current()) const {
    return self().route(http::method::options, at, options, std::move(handler), where);
  }
  /// Every method that the path has no other route for.
  template <class Handler>
  auto any(path_of<Handler> at, const function_options& options, Handler handler,
           place where = place::current()) const {
    return self().route(http::method::any, at, options, std::move(handler), where);
  }

 private:
  [[nodiscard]] const Api& self() const { return static_cast<const Api&>(*this); }
};

}  // namespace sparta::api
