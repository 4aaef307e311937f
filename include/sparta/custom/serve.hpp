#pragma once
#include <sparta/custom/request.hpp>
#include <sparta/custom/restore_scalars.hpp>
#include <sparta/handler.hpp>
#include <sparta/json/json.hpp>

#include <functional>
#include <string_view>

namespace sparta::custom {

namespace detail {

/// A request whose properties are not typed yet.
struct raw_request {
  request_type type = request_type::create;
  json::value properties{};
  json::value old_properties{};
  std::string physical_id{};
  std::string logical_id{};
  std::string resource_type{};
  std::string stack_id{};
  std::string request_id{};
};

/// What the handler made of it, its outputs not typed any more.
struct raw_reply {
  json::value outputs{};
  std::string physical_id{};
  bool no_echo = false;
};

using handler = std::function<result<raw_reply>(raw_request)>;

/// Reads the request, calls the handler, and answers CloudFormation: in any case, once, and before the deadline.
[[nodiscard]] result<raw_response> serve(std::string_view text, context& ctx, const handler& call);

template <class Properties>
result<Properties> read_properties(json::value from) {
  restore_scalars<Properties>(from);
  return json::decode<Properties>(from);
}

template <class Outputs>
raw_reply untyped(const Outputs& outputs) {
  return {.outputs = json::to_value(outputs)};
}
template <class Outputs>
raw_reply untyped(const reply<Outputs>& all) {
  return {.outputs = json::to_value(all.outputs), .physical_id = all.physical_id, .no_echo = all.no_echo};
}
/// The kind `decode` is kept for requests that never came to the handler: of those there is nothing to remove.
template <class T>
result<raw_reply> untyped(result<T> outcome) {
  if (!outcome)
    return error{.kind = error_kind::function, .message = outcome.error().message, .notes = outcome.error().notes};
  if constexpr (std::is_void_v<T>)
    return raw_reply{};
  else
    return untyped(*outcome);
}

/// What a handler may return.
template <class Reply, class Outputs>
inline constexpr bool answers =
    std::is_same_v<Reply, Outputs> || std::is_same_v<Reply, reply<Outputs>> || std::is_same_v<Reply, result<Outputs>> ||
    std::is_same_v<Reply, result<reply<Outputs>>> ||
    (std::is_same_v<Outputs, nothing> && (std::is_void_v<Reply> || std::is_same_v<Reply, result<void>>));

template <class Properties, class Outputs>
result<request<Properties, Outputs>> typed(raw_request raw) {
  auto properties = read_properties<Properties>(std::move(raw.properties));
  if (!properties) return std::move(properties).error();
  request<Properties, Outputs> made{.type = raw.type,
                                    .properties = *std::move(properties),
                                    .physical_id = std::move(raw.physical_id),
                                    .logical_id = std::move(raw.logical_id),
                                    .resource_type = std::move(raw.resource_type),
                                    .stack_id = std::move(raw.stack_id),
                                    .request_id = std::move(raw.request_id)};
  if (auto old = read_properties<Properties>(std::move(raw.old_properties))) made.old_properties = *std::move(old);
  return made;
}

}  // namespace detail

/// Found by the framework for a handler of `request`.
template <class F, class Properties, class Outputs>
result<raw_response> serve_event(F& handler, std::string_view text, context& ctx,
                                 json::as<request<Properties, Outputs>>) {
  using reply_type = sparta::detail::reply_of<F>;
  static_assert(detail::answers<reply_type, Outputs>,
                "sparta: a handler of custom::request<Properties, Outputs> returns Outputs, custom::reply<Outputs>, or "
                "sparta::result of one of these");
  return detail::serve(text, ctx, [&](detail::raw_request raw) -> result<detail::raw_reply> {
    auto typed = detail::typed<Properties, Outputs>(std::move(raw));
    if (!typed) return error{.kind = error_kind::decode, .message = typed.error().message};
    const auto call = [&]() -> decltype(auto) {
      return sparta::detail::call_with(handler, ctx, static_cast<const request<Properties, Outputs>&>(*typed));
    };
    if constexpr (std::is_void_v<reply_type>) {
      call();
      return detail::raw_reply{};
    } else {
      return detail::untyped(call());
    }
  });
}

}  // namespace sparta::custom
