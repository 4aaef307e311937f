#pragma once
#include <sparta/detail/handler_shape.hpp>
#include <sparta/http/parts.hpp>

#include <string_view>
#include <type_traits>
#include <vector>

namespace sparta::api {

/// What a handler takes of a request besides its body.
struct request_parameter {
  http::detail::place from = http::detail::place::query;
  std::string_view name{};
  bool required = false;
};

template <class P>
void add_parameter([[maybe_unused]] std::vector<request_parameter>& to) {
  if constexpr (requires { P::from, P::name; }) {
    using value = typename P::value_type;
    to.push_back({P::from, P::name, !http::detail::is_optional<value> && !http::detail::is_vector<value>});
  }
}
template <class... P>
[[nodiscard]] std::vector<request_parameter> parameters_among(sparta::detail::type_list<P...>) {
  std::vector<request_parameter> found;
  (add_parameter<std::remove_cvref_t<P>>(found), ...);
  return found;
}

/// Those of the parts that the handler has as parameters.
template <class Handler>
[[nodiscard]] std::vector<request_parameter> request_parameters_of() {
  return parameters_among(sparta::detail::parameters_of<Handler>{});
}

}  // namespace sparta::api
