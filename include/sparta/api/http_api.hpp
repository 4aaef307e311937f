#pragma once
#include <sparta/api/declared_route.hpp>
#include <sparta/api/declares_routes.hpp>
#include <sparta/api/takes_requests.hpp>
#include <sparta/cfn/value.hpp>
#include <sparta/events/apigw_v2_http.hpp>
#include <sparta/http/answering.hpp>
#include <sparta/http/cors.hpp>
#include <sparta/service.hpp>

#include <memory>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>

namespace sparta {

/// An API Gateway HTTP API.
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html
struct http_api_options {
  logical_id name;
  std::string_view description{};
  std::optional<http::cors> cors{};
};

/// A declared HTTP API, as `service::http_api` returns it. A copy means the same API.
class http_api : public api::declares_routes<http_api> {
 public:
  using place = std::source_location;
  struct state;  // the tool's alone

  http_api(service& of, std::shared_ptr<state> held) : service_(&of), state_(std::move(held)) {}

  /// Declares a function that answers the route.
  template <class Handler>
  auto route(http::method method, path_of<Handler> path, const function_options& options, Handler handler,
             place where = place::current()) const {
    if constexpr (detail::well_shaped<Handler>()) {
      auto answers = http::for_requests(std::move(handler));
      if constexpr (api::takes_requests<decltype(answers), events::apigw_v2_http_request>()) {
        auto made = service_->function(options, std::move(answers), where);
        route(method, path, made, where);
        return made;
      }
    }
  }
  /// A route to a function that is declared already.
  template <class Event, bool Reports>
  void route(http::method method, const http::route_path& path, const sparta::function<Event, Reports>& to,
             place where = place::current()) const {
    if constexpr (!detail::in_bootstrap)
      add({.method = method, .path = path.text, .function = to.index(), .where = where});
  }

  /// Where it answers: `https://<id>.execute-api.<region>.amazonaws.com`.
  [[nodiscard]] cfn::value<std::string> url() const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return told_url();
  }

 private:
  void add(const api::declared_route& what) const;
  [[nodiscard]] cfn::value<std::string> told_url() const;

  service* service_;
  std::shared_ptr<state> state_;
};

namespace api {
[[nodiscard]] http_api declare(service& of, const http_api_options& options, std::source_location where);
}  // namespace api

inline http_api service::http_api(const http_api_options& options, place where) {
  if constexpr (detail::in_bootstrap)
    return {*this, nullptr};
  else
    return api::declare(*this, options, where);
}

}  // namespace sparta
