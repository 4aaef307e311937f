#pragma once
#include <sparta/context.hpp>
#include <sparta/detail/handler_shape.hpp>
#include <sparta/json/decode.hpp>
#include <sparta/json/encode.hpp>
#include <sparta/result.hpp>

#include <concepts>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sparta {

/// An answer that is not JSON: its bytes and their media type.
struct raw_response {
  std::string body;
  std::string content_type = "application/octet-stream";
};

/// Every handler once its types are erased: event text in, answer out. It may throw what the user's code throws.
using erased_handler = std::function<result<raw_response>(std::string_view event, context&)>;

/// The event a handler takes: `void` for none, `std::string_view` for the raw payload, else the decoded type.
template <class F>
using event_of = typename detail::handler_shape<typename detail::signature<F>::parameters>::event;

namespace detail {

inline raw_response json_response(std::string text) {
  return {.body = std::move(text), .content_type = "application/json"};
}

inline result<raw_response> to_response(raw_response response) { return response; }
template <class T>
result<raw_response> to_response(const T& value) {
  return json_response(json::encode(value));
}
template <class T>
result<raw_response> to_response(result<T> outcome) {
  if (!outcome) return std::move(outcome).error();
  if constexpr (std::is_void_v<T>)
    return json_response("null");
  else
    return to_response(*std::move(outcome));
}

/// Calls the handler with what there is for it: the event or nothing, then the context if it takes one.
template <class F, class... Event>
result<raw_response> answer(F& handler, context& ctx, Event&&... event) {
  const auto call = [&]() -> decltype(auto) {
    if constexpr (handler_shape<typename signature<F>::parameters>::takes_context)
      return handler(std::forward<Event>(event)..., ctx);
    else
      return handler(std::forward<Event>(event)...);
  };
  if constexpr (std::is_void_v<decltype(call())>) {
    call();
    return json_response("null");
  } else {
    return to_response(call());
  }
}

template <class F>
result<raw_response> serve(F& handler, std::string_view text, context& ctx) {
  using event = event_of<F>;
  if constexpr (std::is_void_v<event>) {
    return answer(handler, ctx);
  } else if constexpr (std::is_same_v<event, std::string_view>) {
    return answer(handler, ctx, text);
  } else {
    auto decoded = json::decode<event>(text);
    if (!decoded) return std::move(decoded).error();
    return answer(handler, ctx, *std::move(decoded));
  }
}

template <class F>
erased_handler erase(F handler) {
  if constexpr (std::copy_constructible<F>)
    return [handler = std::move(handler)](std::string_view text, context& ctx) mutable {
      return serve(handler, text, ctx);
    };
  else  // std::function demands copies: those of a handler that owns something share it
    return [handler = std::make_shared<F>(std::move(handler))](std::string_view text, context& ctx) {
      return serve(*handler, text, ctx);
    };
}

}  // namespace detail
}  // namespace sparta
