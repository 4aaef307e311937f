#pragma once
#include <sparta/detail/handler_shape.hpp>
#include <sparta/function_options.hpp>
#include <sparta/http/method.hpp>
#include <sparta/http/path_for.hpp>

#include <source_location>
#include <string>
#include <utility>

namespace sparta::archetypes {

namespace detail {

template <class Resource>
concept answers_something =
    requires { &Resource::get; } || requires { &Resource::head; } || requires { &Resource::post; } ||
    requires { &Resource::put; } || requires { &Resource::patch; } || requires { &Resource::delete_; } ||
    requires { &Resource::options; } || requires { &Resource::any; };

/// One method of a resource: the function `<name><METHOD>`.
template <class Resource, class Api, class Handler>
void declare(const Api& api, http::method method, function_options options, Handler handler,
             std::source_location where) {
  if constexpr (sparta::detail::well_shaped<Handler>()) {
    constexpr bool has_them = http::detail::are_in_route(sparta::detail::parameters_of<Handler>{}, Resource::path.text);
    static_assert(has_them, "sparta: a resource's handler takes a path parameter that its path does not have");
    if constexpr (has_them) {
      const std::string name = std::string(Resource::name.text) + std::string(http::name_of(method));
      options.name = logical_id::at_run_time(name);
      auto made = api.route(method, Resource::path, options, std::move(handler), where);
      if constexpr (requires { Resource::declared(method, made); }) Resource::declared(method, made);
    }
  }
}

}  // namespace detail

/// What answers at a path, as a type: its `name`, its `path`, and a static function for each method that it has, which
/// becomes a function of Lambda's own. `api` is a REST or HTTP API, or what its `with` returns.
///
///     struct orders {
///       static constexpr sparta::logical_id name{"Orders"};
///       static constexpr sparta::http::route_path path{"/orders/{id}"};
///       static order get(const http::path<"id", int>& id);    // OrdersGET
///       static void delete_(const http::path<"id", int>& id);  // OrdersDELETE
///       static void declared(http::method, const auto& function) { function.allow(…); }
///     };
///     archetypes::rest_resource<orders>(api, {.name = orders::name, .timeout = 10s});
///
/// The options are those of all its functions, but for the name. `declared`, which may be absent, says more of each.
template <class Resource, class Api>
void rest_resource(const Api& api, const function_options& options = {.name = Resource::name},
                   std::source_location where = std::source_location::current()) {
  static_assert(detail::answers_something<Resource>,
                "sparta: a resource has a static function for a method at least: get, head, post, put, patch, delete_, "
                "options or any");
  using http::method;
  const auto declare = [&](method which, auto handler) {
    detail::declare<Resource>(api, which, options, handler, where);
  };
  if constexpr (requires { &Resource::get; }) declare(method::get, &Resource::get);
  if constexpr (requires { &Resource::head; }) declare(method::head, &Resource::head);
  if constexpr (requires { &Resource::post; }) declare(method::post, &Resource::post);
  if constexpr (requires { &Resource::put; }) declare(method::put, &Resource::put);
  if constexpr (requires { &Resource::patch; }) declare(method::patch, &Resource::patch);
  if constexpr (requires { &Resource::delete_; }) declare(method::delete_, &Resource::delete_);
  if constexpr (requires { &Resource::options; }) declare(method::options, &Resource::options);
  if constexpr (requires { &Resource::any; }) declare(method::any, &Resource::any);
}

}  // namespace sparta::archetypes
