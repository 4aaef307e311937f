#pragma once
#include <sparta/api/declared_route.hpp>
#include <sparta/api/declares_routes.hpp>
#include <sparta/api/http_api_options.hpp>
#include <sparta/api/takes_requests.hpp>
#include <sparta/http/answering.hpp>
#include <sparta/iam/actions/execute_api.hpp>
#include <sparta/service.hpp>

#include <memory>
#include <source_location>
#include <string>
#include <utility>

namespace sparta {

/// A declared HTTP API, as `service::http_api` returns it. A copy means the same API.
class http_api : public api::declares_routes<http_api> {
 public:
  using place = std::source_location;
  using execution_arn = cfn::arn<iam::kinds::execute_api::execute_api_general>;
  struct state;  // the tool's alone

  http_api(service& of, std::shared_ptr<state> held, const http_api_route_options& routes = {})
      : service_(&of), state_(std::move(held)), routes_(routes) {}

  /// The same API, whose routes declared by what is returned are as the options say.
  [[nodiscard]] http_api with(const http_api_route_options& routes) const { return {*service_, state_, routes}; }

  /// Declares a function that answers the route.
  template <class Handler>
  auto route(http::method method, path_of<Handler> path, const function_options& options, Handler handler,
             place where = place::current()) const {
    if constexpr (detail::well_shaped<Handler>()) {
      auto answers = http::for_requests(std::move(handler));
      if constexpr (takes<event_of<decltype(answers)>>()) {
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
    if constexpr (takes<Event>() && !detail::in_bootstrap)
      add({.method = method, .path = path.text, .function = to.index(), .where = where}, api::format_of<Event>());
  }

  /// Declares a function that answers what no route is for.
  template <class Handler>
  auto fallback(const function_options& options, Handler handler, place where = place::current()) const {
    if constexpr (detail::well_shaped<Handler>())
      if constexpr (api::takes_any_path<Handler, events::apigw_v2_http_request, events::apigw_proxy_request>()) {
        auto made = service_->function(options, std::move(handler), where);
        fallback(made, where);
        return made;
      }
  }
  template <class Event, bool Reports>
  void fallback(const sparta::function<Event, Reports>& to, place where = place::current()) const {
    if constexpr (takes<Event>() && !detail::in_bootstrap)
      add({.path = "$default", .function = to.index(), .where = where}, api::format_of<Event>());
  }

  [[nodiscard]] api::http_authorizer jwt_authorizer(const api::jwt_authorizer_options& options,
                                                    place where = place::current()) const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return add(options, where);
  }
  template <class Event, bool Reports>
  [[nodiscard]] api::http_authorizer lambda_authorizer(const api::http_lambda_authorizer_options& options,
                                                       const sparta::function<Event, Reports>& by,
                                                       place where = place::current()) const {
    if constexpr (!api::authorizes_requests<Event>() || detail::in_bootstrap)
      return {};
    else
      return add(options, by.index(), where);
  }

  /// One more, besides that of the options.
  void stage(const http_api_stage& what, place where = place::current()) const {
    if constexpr (!detail::in_bootstrap) add(what, where);
  }

  /// Where it answers: `https://<id>.execute-api.<region>.amazonaws.com`, or on its domain if it has one.
  [[nodiscard]] cfn::value<std::string> url() const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return told_url();
  }
  /// The domain that the options made, for the API of another base path.
  [[nodiscard]] cfn::value<std::string> domain_name() const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return told_domain_name();
  }
  /// The id that AWS gave it.
  [[nodiscard]] cfn::value<std::string> ref() const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return told_ref();
  }
  /// What `iam::execute_api::invoke` is allowed on, to call a route that has the IAM authorizer. Any value of a
  /// parameter.
  [[nodiscard]] execution_arn invoke_arn(http::method method, const http::route_path& path) const {
    if constexpr (detail::in_bootstrap)
      return execution_arn(cfn::unchecked(cfn::value<std::string>{}));
    else
      return told_invoke_arn(method, path);
  }

 private:
  template <class Event>
  static consteval bool takes() {
    return api::takes_event<Event, events::apigw_v2_http_request, events::apigw_proxy_request>();
  }
  void add(const api::declared_route& what, api::payload_format spoken) const;
  void add(const http_api_stage& what, place where) const;
  [[nodiscard]] api::http_authorizer add(const api::jwt_authorizer_options& options, place where) const;
  [[nodiscard]] api::http_authorizer add(const api::http_lambda_authorizer_options& options, std::size_t function,
                                         place where) const;
  [[nodiscard]] cfn::value<std::string> told_url() const;
  [[nodiscard]] cfn::value<std::string> told_domain_name() const;
  [[nodiscard]] cfn::value<std::string> told_ref() const;
  [[nodiscard]] execution_arn told_invoke_arn(http::method method, const http::route_path& path) const;

  service* service_;
  std::shared_ptr<state> state_;
  http_api_route_options routes_;
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
