#pragma once
#include <sparta/cfn/value.hpp>
#include <sparta/detail/delivery.hpp>
#include <sparta/events/apigw_authorizer.hpp>
#include <sparta/events/apigw_websocket.hpp>
#include <sparta/events/apigw_websocket_authorizer.hpp>
#include <sparta/service.hpp>
#include <sparta/units.hpp>
#include <sparta/websocket/api.hpp>
#include <sparta/websocket/serve.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace sparta {

/// An API Gateway WebSocket API, and its stage.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html
struct websocket_api_options {
  /// `"Chat"`, or a handle: `constexpr sparta::websocket::api chat{"Chat"};`.
  websocket::api name;
  std::string_view description{};
  /// Which route a message takes: the member of its JSON that has the route's key.
  std::string_view route_selection_expression = "$request.body.action";
  /// Connections must be signed by somebody whom IAM lets.
  bool iam_authorization = false;
  bool api_key_required = false;
  std::optional<std::uint32_t> throttling_burst_limit{};  ///< default: the account's
  std::optional<double> throttling_rate_limit{};          ///< messages a second
  bool detailed_metrics_enabled = false;
};

/// How one route differs.
struct websocket_route_options {
  /// What the handler returns is sent to the connection that the message came from. Messages are not answered else.
  bool responds = false;
  std::string_view operation_name{};
};

/// A declared WebSocket API, as `service::websocket_api` returns it. A copy means the same API.
class websocket_api {
 public:
  using place = std::source_location;
  struct state;  // the tool's alone

  websocket_api(service& of, std::shared_ptr<state> held) : service_(&of), state_(std::move(held)) {}

  /// Declares a function that is asked before a connection begins: one that answers with another status than 2xx, or
  /// throws, refuses it.
  template <class Handler>
  auto connect(const function_options& options, Handler handler, place where = place::current()) const {
    return route_to("$connect", options, std::move(handler), {}, where);
  }
  /// Declares a function that learns that a connection has ended; AWS does its best to tell.
  template <class Handler>
  auto disconnect(const function_options& options, Handler handler, place where = place::current()) const {
    return route_to("$disconnect", options, std::move(handler), {}, where);
  }
  /// Declares a function for messages that no other route takes.
  template <class Handler>
  auto fallback(const function_options& options, Handler handler, place where = place::current()) const {
    return route_to("$default", options, std::move(handler), {}, where);
  }
  /// Declares a function for the messages that the route selection gives this key.
  template <class Handler>
  auto route(std::string_view key, const function_options& options, Handler handler,
             place where = place::current()) const {
    return route_to(key, options, std::move(handler), {}, where);
  }
  template <class Handler>
  auto route(std::string_view key, const websocket_route_options& how, const function_options& options, Handler handler,
             place where = place::current()) const {
    return route_to(key, options, std::move(handler), how, where);
  }
  /// A route to a function that is declared already.
  template <class Event, bool Reports>
  void route(std::string_view key, const sparta::function<Event, Reports>& to, place where = place::current()) const {
    if constexpr (takes_messages<Event>()) add(key, to, {}, where);
  }

  /// Declares the function that decides who may connect. `identity_sources`: what must be there, else the answer is 401
  /// without asking: `route.request.header.Auth`, `route.request.querystring.token`.
  template <class Handler>
  auto authorizer(std::initializer_list<std::string_view> identity_sources, const function_options& options,
                  Handler handler, place where = place::current()) const {
    if constexpr (detail::well_shaped<Handler>()) {
      using event = event_of<Handler>;
      constexpr bool judges =
          std::is_same_v<event, events::apigw_websocket_authorizer_request> || detail::takes_anything<event>;
      static_assert(judges, "sparta: a WebSocket API's authorizer takes events::apigw_websocket_authorizer_request");
      if constexpr (judges) {
        auto made = service_->function(options, std::move(handler), where);
        if constexpr (!detail::in_bootstrap) set_authorizer(identity_sources, made.index(), where);
        return made;
      }
    }
  }

  /// Where it is connected to: `wss://<id>.execute-api.<region>.amazonaws.com/<stage>`.
  [[nodiscard]] cfn::value<std::string> url() const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return told_url();
  }

 private:
  template <class Event>
  static consteval bool takes_messages() {
    constexpr bool taken = std::is_void_v<Event> || std::is_same_v<Event, websocket::request> ||
                           std::is_same_v<Event, events::apigw_websocket_request> || detail::takes_anything<Event>;
    static_assert(taken,
                  "sparta: the handler of a WebSocket API takes websocket::request, websocket::body<…>, or the payload "
                  "that the API sends");
    return taken;
  }
  template <class Handler>
  auto route_to(std::string_view key, const function_options& options, Handler handler,
                const websocket_route_options& how, place where) const {
    if constexpr (detail::well_shaped<Handler>())
      if constexpr (takes_messages<event_of<Handler>>()) {
        auto made = service_->function(options, std::move(handler), where);
        add(key, made, how, where);
        return made;
      }
  }
  template <class Event, bool Reports>
  void add(std::string_view key, const sparta::function<Event, Reports>& to, const websocket_route_options& how,
           place where) const {
    if constexpr (!detail::in_bootstrap) add(key, to.index(), how, where);
  }
  void add(std::string_view key, std::size_t function, const websocket_route_options& how, place where) const;
  void set_authorizer(const std::vector<std::string_view>& identity_sources, std::size_t function, place where) const;
  [[nodiscard]] cfn::value<std::string> told_url() const;

  service* service_;
  std::shared_ptr<state> state_;
};

namespace api {
[[nodiscard]] websocket_api declare(service& of, const websocket_api_options& options, std::source_location where);
}  // namespace api

inline websocket_api service::websocket_api(const websocket_api_options& options, place where) {
  if constexpr (detail::in_bootstrap)
    return {*this, nullptr};
  else
    return api::declare(*this, options, where);
}

}  // namespace sparta
