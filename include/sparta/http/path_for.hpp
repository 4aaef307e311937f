#pragma once
#include <sparta/detail/handler_shape.hpp>
#include <sparta/http/parts.hpp>
#include <sparta/http/route_path.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace sparta::rules {
void the_handler_takes_a_path_parameter_that_its_route_does_not_have();
}  // namespace sparta::rules

namespace sparta::http {

namespace detail {

template <class P>
consteval bool is_in_route(std::string_view route) {
  if constexpr (requires { P::from; })
    if constexpr (P::from == place::path) return has_parameter(route, P::name);
  return true;
}
template <class... P>
consteval bool are_in_route(sparta::detail::type_list<P...>, [[maybe_unused]] std::string_view route) {
  return (is_in_route<std::remove_cvref_t<P>>(route) && ...);
}

}  // namespace detail

/// A route's path that has the path parameters which the handler takes.
template <class Handler>
struct path_for : route_path {
  template <std::size_t N>
  consteval path_for(const char (&literal)[N]) : route_path(literal) {
    if constexpr (sparta::detail::has_signature<Handler>)
      if (!detail::are_in_route(sparta::detail::parameters_of<Handler>{}, text))
        rules::the_handler_takes_a_path_parameter_that_its_route_does_not_have();
  }
  /// Of `route_path::at_run_time`.
  constexpr path_for(const route_path& path) : route_path(path) {}
};

}  // namespace sparta::http
