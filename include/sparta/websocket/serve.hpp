#pragma once
#include <sparta/handler.hpp>
#include <sparta/http/problem.hpp>
#include <sparta/http/response.hpp>
#include <sparta/http/stream.hpp>
#include <sparta/websocket/request.hpp>

#include <functional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sparta::websocket {

/// The message, read as JSON, as a parameter of its handler: a message that is no T is not handed over, and its sender
/// is told where it is wrong, if the route has a response.
template <class T>
struct body {
  using part_of = request;

  T value{};

  [[nodiscard]] const T& operator*() const { return value; }
  [[nodiscard]] const T* operator->() const { return &value; }
};

namespace detail {

using endpoint = std::function<http::response(const request&)>;

/// Reads the event, calls the endpoint, answers as API Gateway wants it. What the endpoint throws is a 500, logged with
/// the request's id.
[[nodiscard]] result<raw_response> serve(std::string_view event, context& ctx, const endpoint& call);

inline http::response to_response(http::response made) { return made; }
inline http::response to_response(const http::problem& what) { return http::to_response(what); }
template <class T>
http::response to_response(const T& value) {
  constexpr bool whole = !std::is_same_v<T, http::stream> && !std::is_same_v<T, http::reply>;
  static_assert(
      whole,
      "sparta: a WebSocket API streams no answer: send the messages one by one, by post of a sparta::uses<…> of "
      "its connections");
  if constexpr (whole)
    return http::ok(value);
  else
    return {};
}
template <class T>
http::response to_response(result<T> outcome) {
  if (!outcome) throw sparta::failure(std::move(outcome).error());
  if constexpr (std::is_void_v<T>)
    return http::ok();
  else
    return to_response(*std::move(outcome));
}

template <class T>
inline constexpr bool is_body = false;
template <class T>
inline constexpr bool is_body<body<T>> = true;

/// What one parameter of a handler gets. A message that can't be read is thrown as the problem that it is.
template <class P>
decltype(auto) take(const request& of, context& ctx) {
  using type = std::remove_cvref_t<P>;
  if constexpr (std::is_same_v<type, request>) {
    return (of);
  } else if constexpr (is_body<type>) {
    auto read = of.template body_as<decltype(type::value)>();
    if (!read) throw http::failure({.status = 400, .detail = std::move(read).error().message});
    return type{*std::move(read)};
  } else {
    return sparta::detail::given<P>(ctx);
  }
}

template <class F, class... P>
http::response call(sparta::detail::type_list<P...>, F& handler, const request& of, context& ctx) {
  if constexpr (std::is_void_v<sparta::detail::reply_of<F>>) {
    handler(take<P>(of, ctx)...);
    return http::ok();
  } else {
    return to_response(handler(take<P>(of, ctx)...));
  }
}

}  // namespace detail

/// Found by the framework for a handler of `request` or `body<T>`.
template <class F>
result<raw_response> serve_event(F& handler, std::string_view event, context& ctx, json::as<request>) {
  return detail::serve(event, ctx, [&](const request& of) {
    return detail::call(sparta::detail::parameters_of<F>{}, handler, of, ctx);
  });
}

}  // namespace sparta::websocket
