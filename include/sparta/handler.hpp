#pragma once
#include <sparta/context.hpp>
#include <sparta/detail/delivery.hpp>
#include <sparta/detail/handler_shape.hpp>
#include <sparta/json/decode.hpp>
#include <sparta/json/encode.hpp>
#include <sparta/raw_response.hpp>
#include <sparta/result.hpp>

#include <concepts>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace sparta {

/// Every handler once its types are erased: event text in, answer out. It may throw what the user's code throws.
using erased_handler = std::function<result<raw_response>(std::string_view event, context&)>;

/// The event a handler takes: `void` for none, `std::string_view` for the raw payload, else the decoded type.
template <class F>
using event_of = typename detail::handler_shape<detail::parameters_of<F>>::event;

namespace detail {
template <class T>
inline constexpr bool is_failure_report<result<T>> = is_failure_report<T>;
}  // namespace detail

/// Whether its answer names the records of a batch that failed: it takes one record, or answers so itself.
template <class F>
inline constexpr bool reports_failures =
    detail::takes_one_record<event_of<F>> || detail::is_failure_report<detail::reply_of<F>>;

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

template <class P>
decltype(auto) given(context& ctx) {
  if constexpr (is_context<P>)
    return static_cast<P>(ctx);
  else
    return std::remove_cvref_t<P>(ctx);
}

template <class... Given, class F, class... Event>
decltype(auto) call(type_list<Given...>, F& handler, context& ctx, Event&&... event) {
  return handler(std::forward<Event>(event)..., given<Given>(ctx)...);
}

/// Calls the handler with what there is for it: the event or nothing, then what is made for the call.
template <class F, class... Event>
decltype(auto) call_with(F& handler, context& ctx, Event&&... event) {
  return call(typename handler_shape<parameters_of<F>>::given{}, handler, ctx, std::forward<Event>(event)...);
}

template <class F, class... Event>
result<raw_response> answer(F& handler, context& ctx, Event&&... event) {
  if constexpr (std::is_void_v<decltype(call_with(handler, ctx, std::forward<Event>(event)...))>) {
    call_with(handler, ctx, std::forward<Event>(event)...);
    return json_response("null");
  } else {
    return to_response(call_with(handler, ctx, std::forward<Event>(event)...));
  }
}

/// Whether the handler was done with the record; what it throws is its failure alone.
template <class F, class Record>
bool serve_record(F& handler, Record& record, context& ctx) {
  const auto failed = [&](std::string_view why) {
    ctx.log.error("a record failed", {{"record", json::to_value(item_identifier(record))}, {"errorMessage", why}});
    return false;
  };
  try {
    const auto done = answer(handler, ctx, record);
    return done || failed(done.error().message);
  } catch (const std::exception& why) {
    return failed(why.what());
  } catch (...) {
    return failed("something was thrown that is no std::exception");
  }
}

template <class F>
result<raw_response> serve_records(F& handler, std::string_view text, context& ctx) {
  static_assert(std::is_void_v<reply_of<F>> || std::is_same_v<reply_of<F>, result<void>>,
                "sparta: a handler of one record returns nothing, or sparta::result<void>");
  auto batch = json::decode<typename event_of<F>::batch_type>(text);
  if (!batch) return std::move(batch).error();
  return to_response(
      process_records<event_of<F>>(*batch, [&](auto& record) { return serve_record(handler, record, ctx); }));
}

/// An event that is more than data, such as a request that is answered elsewhere: its header has a function that serves
/// it.
template <class F, class Event>
concept has_protocol =
    requires(F& handler, std::string_view text, context& ctx) { serve_event(handler, text, ctx, json::as<Event>{}); };

template <class F>
result<raw_response> serve(F& handler, std::string_view text, context& ctx) {
  using event = event_of<F>;
  if constexpr (takes_one_record<event>) {
    return serve_records(handler, text, ctx);
  } else if constexpr (has_protocol<F, event>) {
    return serve_event(handler, text, ctx, json::as<event>{});
  } else if constexpr (std::is_void_v<event>) {
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
