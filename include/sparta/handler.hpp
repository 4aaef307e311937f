#pragma once
#include <sparta/context.hpp>
#include <sparta/json/decode.hpp>
#include <sparta/json/encode.hpp>
#include <sparta/result.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <tuple>
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

namespace detail {

template <class F>
struct signature;
template <class R, class... P>
struct signature<R (*)(P...)> {
  using result = R;
  using parameters = std::tuple<P...>;
};
template <class R, class... P>
struct signature<R (*)(P...) noexcept> : signature<R (*)(P...)> {};
template <class C, class R, class... P>
struct signature<R (C::*)(P...)> : signature<R (*)(P...)> {};
template <class C, class R, class... P>
struct signature<R (C::*)(P...) const> : signature<R (*)(P...)> {};
template <class C, class R, class... P>
struct signature<R (C::*)(P...) noexcept> : signature<R (*)(P...)> {};
template <class C, class R, class... P>
struct signature<R (C::*)(P...) const noexcept> : signature<R (*)(P...)> {};
template <class F>
  requires requires { &F::operator(); }
struct signature<F> : signature<decltype(&F::operator())> {};

template <class F>
concept has_signature = requires { typename signature<std::decay_t<F>>::result; };

/// What the framework hands in besides the event.
template <class Parameter>
inline constexpr bool is_injected = std::is_same_v<Parameter, context&>;

template <class Parameters>
inline constexpr bool takes_one_event_first = true;
template <class First, class... Rest>
inline constexpr bool takes_one_event_first<std::tuple<First, Rest...>> = (is_injected<Rest> && ...);

template <class Parameters>
struct event_type {
  using type = void;
};
template <class First, class... Rest>
struct event_type<std::tuple<First, Rest...>> {
  using type = std::conditional_t<is_injected<First>, void, std::remove_cvref_t<First>>;
};

}  // namespace detail

/// The event a handler takes: `void` for none, `std::string_view` for the raw payload, else the decoded type.
template <class F>
using event_of = typename detail::event_type<typename detail::signature<std::decay_t<F>>::parameters>::type;

namespace detail {

inline result<raw_response> to_response(raw_response response) { return response; }
template <class T>
result<raw_response> to_response(const T& value) {
  return raw_response{.body = json::encode(value), .content_type = "application/json"};
}
template <class T>
result<raw_response> to_response(result<T> outcome) {
  if (!outcome) return std::move(outcome).error();
  if constexpr (std::is_void_v<T>)
    return raw_response{.body = "null", .content_type = "application/json"};
  else
    return to_response(*std::move(outcome));
}

template <class Result, class Call>
result<raw_response> answer(Call&& call) {
  if constexpr (std::is_void_v<Result>) {
    std::forward<Call>(call)();
    return raw_response{.body = "null", .content_type = "application/json"};
  } else {
    return to_response(std::forward<Call>(call)());
  }
}

template <class F>
erased_handler erase(F handler) {
  using shape = signature<std::decay_t<F>>;
  using event = event_of<F>;
  return [handler = std::move(handler)](std::string_view text, context& ctx) mutable -> result<raw_response> {
    const auto call_with = [&](auto&&... event_or_nothing) {
      return answer<typename shape::result>([&]() -> decltype(auto) {
        if constexpr (std::tuple_size_v<typename shape::parameters> > sizeof...(event_or_nothing))
          return handler(std::forward<decltype(event_or_nothing)>(event_or_nothing)..., ctx);
        else
          return handler(std::forward<decltype(event_or_nothing)>(event_or_nothing)...);
      });
    };
    if constexpr (std::is_void_v<event>) {
      return call_with();
    } else if constexpr (std::is_same_v<event, std::string_view>) {
      return call_with(text);
    } else {
      auto decoded = json::decode<event>(text);
      if (!decoded) return std::move(decoded).error();
      return call_with(*std::move(decoded));
    }
  };
}

}  // namespace detail
}  // namespace sparta
