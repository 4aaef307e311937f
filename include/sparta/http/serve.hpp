#pragma once
#include <sparta/handler.hpp>
#include <sparta/http/parts.hpp>
#include <sparta/http/problem.hpp>
#include <sparta/http/request.hpp>
#include <sparta/http/response.hpp>
#include <sparta/http/stream.hpp>

#include <cstddef>
#include <functional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace sparta::http::detail {

using endpoint = std::function<reply(request&)>;

/// Reads the request from whatever front it came by, calls the endpoint, and answers in the front's form. What the
/// endpoint throws becomes a 500 that tells the request's id, and is logged with it.
[[nodiscard]] result<raw_response> serve(std::string_view event, context& ctx, const endpoint& call);

inline response to_response(response made) { return made; }
inline reply to_response(stream made) { return made; }
inline reply to_response(reply made) { return made; }
template <class T>
response to_response(const T& value) {
  return http::ok(value);
}
/// Throws for an error, so that there is one place where failures become answers.
template <class T>
reply to_response(result<T> outcome) {
  if (!outcome) throw sparta::failure(std::move(outcome).error());
  if constexpr (std::is_void_v<T>)
    return no_content();
  else
    return to_response(*std::move(outcome));
}

/// What one parameter of a handler gets.
template <class P>
auto take(const request& of, context& ctx) {
  using type = std::remove_cvref_t<P>;
  if constexpr (sparta::detail::is_context<P>)
    return std::variant<std::reference_wrapper<context>, problem>(std::ref(ctx));
  else if constexpr (sparta::detail::is_given<P>)
    return std::variant<type, problem>(type(ctx));
  else if constexpr (std::is_same_v<type, request>)
    return std::variant<std::reference_wrapper<const request>, problem>(std::cref(of));
  else
    return type::take(of);
}

template <class P, class Taken>
decltype(auto) hand_over(Taken& what) {
  auto& held = std::get<0>(what);
  if constexpr (requires { held.get(); } &&
                (sparta::detail::is_context<P> || std::is_same_v<std::remove_cvref_t<P>, request>))
    return held.get();
  else
    return std::move(held);
}

template <class F, class... P, std::size_t... I>
reply call(sparta::detail::type_list<P...>, std::index_sequence<I...>, F& handler, const request& of, context& ctx) {
  // In braces, so that they are taken in this order.
  std::tuple all{take<P>(of, ctx)...};
  const problem* wrong = nullptr;
  ((wrong = wrong != nullptr ? wrong : std::get_if<problem>(&std::get<I>(all))), ...);
  if (wrong != nullptr) return http::to_response(*wrong);
  if constexpr (std::is_void_v<sparta::detail::reply_of<F>>) {
    handler(hand_over<P>(std::get<I>(all))...);
    return no_content();
  } else {
    return to_response(handler(hand_over<P>(std::get<I>(all))...));
  }
}

/// Calls a handler whose parameters are the request or parts of it, then what is made for the call.
template <class F, class... P>
reply call(sparta::detail::type_list<P...> parameters, F& handler, const request& of, context& ctx) {
  return call(parameters, std::index_sequence_for<P...>{}, handler, of, ctx);
}

}  // namespace sparta::http::detail

namespace sparta::http {

/// Found by the framework for a handler of `request`, or of parts of one.
template <class F>
result<raw_response> serve_event(F& handler, std::string_view event, context& ctx, json::as<request>) {
  return detail::serve(event, ctx, [&](const request& of) {
    return detail::call(sparta::detail::parameters_of<F>{}, handler, of, ctx);
  });
}

}  // namespace sparta::http
