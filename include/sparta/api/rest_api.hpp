#pragma once
#include <sparta/api/declared_route.hpp>
#include <sparta/api/declares_routes.hpp>
#include <sparta/api/request_parameters.hpp>
#include <sparta/api/rest_api_options.hpp>
#include <sparta/api/rest_authorizer.hpp>
#include <sparta/api/rest_gateway_response.hpp>
#include <sparta/api/rest_method.hpp>
#include <sparta/api/rest_model.hpp>
#include <sparta/api/rest_payload.hpp>
#include <sparta/api/rest_usage_plan.hpp>
#include <sparta/api/takes_requests.hpp>
#include <sparta/events/apigw_authorizer.hpp>
#include <sparta/events/apigw_proxy.hpp>
#include <sparta/http/answering.hpp>
#include <sparta/http/mapped_request.hpp>
#include <sparta/json/schema.hpp>
#include <sparta/service.hpp>

#include <cstddef>
#include <memory>
#include <source_location>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace sparta {

/// A declared REST API, as `service::rest_api` returns it. A copy means the same API; what `with` returns means it too,
/// but declares its routes with other options.
class rest_api : public api::declares_routes<rest_api> {
 public:
  using place = std::source_location;
  struct state;  // the tool's alone

  rest_api(service& of, std::shared_ptr<state> held, std::size_t view = 0)
      : service_(&of), state_(std::move(held)), view_(view) {}

  /// The same API, for routes of these options; they take the place of all that an earlier `with` said.
  [[nodiscard]] rest_api with(const rest_method_options& how) const {
    if constexpr (detail::in_bootstrap)
      return *this;
    else
      return {*service_, state_, add(how)};
  }

  /// Declares a function that answers the route.
  template <class Handler>
  auto route(http::method method, path_of<Handler> path, const function_options& options, Handler handler,
             place where = place::current()) const {
    if constexpr (detail::well_shaped<Handler>()) {
      auto answers = http::for_requests(std::move(handler));
      if constexpr (takes<event_of<decltype(answers)>>()) {
        auto made = service_->function(options, std::move(answers), where);
        if constexpr (!detail::in_bootstrap)
          add({.method = method,
               .path = path.text,
               .function = made.index(),
               .describe = api::describer_of<Handler>(),
               .where = where},
              api::request_parameters_of<Handler>(), api::rest_payload_of<event_of<decltype(answers)>>());
        return made;
      }
    }
  }
  /// A route to a function that is declared already.
  template <class Event, bool Reports>
  void route(http::method method, const http::route_path& path, const sparta::function<Event, Reports>& to,
             place where = place::current()) const {
    if constexpr (takes<Event>() && !detail::in_bootstrap)
      add({.method = method, .path = path.text, .function = to.index(), .where = where}, {},
          api::rest_payload_of<Event>());
  }

  /// Declares who may call: the function answers `events::apigw_authorizer_response`.
  template <class Event, bool Reports>
  rest_authorizer token_authorizer(const rest_token_authorizer_options& options,
                                   const sparta::function<Event, Reports>& judge,
                                   place where = place::current()) const {
    static_assert(std::is_same_v<Event, events::apigw_token_authorizer_request> || detail::takes_anything<Event>,
                  "sparta: a token authorizer's handler takes events::apigw_token_authorizer_request");
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return add(options, judge.index(), where);
  }
  template <class Event, bool Reports>
  rest_authorizer request_authorizer(const rest_request_authorizer_options& options,
                                     const sparta::function<Event, Reports>& judge,
                                     place where = place::current()) const {
    static_assert(std::is_same_v<Event, events::apigw_request_authorizer_request> || detail::takes_anything<Event>,
                  "sparta: a request authorizer's handler takes events::apigw_request_authorizer_request");
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return add(options, judge.index(), where);
  }
  rest_authorizer cognito_authorizer(const rest_cognito_authorizer_options& options,
                                     place where = place::current()) const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return add(options, where);
  }
  rest_model model(const rest_model_options& options, place where = place::current()) const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return add(options, where);
  }
  /// The model of what is read as a T: its schema follows from the type.
  template <class T>
  rest_model model(const rest_model_options& options, place where = place::current()) const {
    if constexpr (detail::in_bootstrap) {
      return {};
    } else {
      json::schemas all("#/definitions/");
      json::value schema = all.of<T>();
      return add(options, std::move(schema), all.definitions(), where);
    }
  }
  /// Of the API's stages.
  rest_usage_plan usage_plan(const rest_usage_plan_options& options, place where = place::current()) const {
    if constexpr (detail::in_bootstrap)
      return rest_usage_plan(0);
    else
      return add(options, where);
  }
  void api_key(const rest_api_key_options& options, const rest_usage_plan& plan, place where = place::current()) const {
    if constexpr (!detail::in_bootstrap) add(options, plan, where);
  }
  /// What API Gateway answers by itself.
  void gateway_response(const rest_gateway_response& what, place where = place::current()) const {
    if constexpr (!detail::in_bootstrap) add(what, where);
  }
  /// One more stage, of the same routes.
  void stage(const rest_stage_options& options, place where = place::current()) const {
    if constexpr (!detail::in_bootstrap) add(options, where);
  }

  /// Where its first stage answers: `https://<id>.execute-api.<region>.amazonaws.com/<stage>`.
  [[nodiscard]] cfn::value<std::string> url() const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return told_url();
  }

 private:
  template <class Event>
  static consteval bool takes() {
    if constexpr (http::is_mapped_request<Event>)
      return true;
    else
      return api::takes_event<Event, events::apigw_proxy_request>();
  }
  [[nodiscard]] std::size_t add(const rest_method_options& how) const;
  void add(const api::declared_route& what, const std::vector<api::request_parameter>& parameters,
           api::rest_payload payload) const;
  [[nodiscard]] rest_authorizer add(const rest_token_authorizer_options& what, std::size_t judge, place where) const;
  [[nodiscard]] rest_authorizer add(const rest_request_authorizer_options& what, std::size_t judge, place where) const;
  [[nodiscard]] rest_authorizer add(const rest_cognito_authorizer_options& what, place where) const;
  [[nodiscard]] rest_model add(const rest_model_options& what, place where) const;
  [[nodiscard]] rest_model add(rest_model_options what, json::value schema, const json::object& definitions,
                               place where) const;
  [[nodiscard]] rest_usage_plan add(const rest_usage_plan_options& what, place where) const;
  void add(const rest_api_key_options& what, const rest_usage_plan& plan, place where) const;
  void add(const rest_gateway_response& what, place where) const;
  void add(const rest_stage_options& what, place where) const;
  [[nodiscard]] cfn::value<std::string> told_url() const;

  service* service_;
  std::shared_ptr<state> state_;
  std::size_t view_;
};

namespace api {
[[nodiscard]] rest_api declare(service& of, const rest_api_options& options, std::source_location where);
}  // namespace api

inline rest_api service::rest_api(const rest_api_options& options, place where) {
  if constexpr (detail::in_bootstrap)
    return {*this, nullptr};
  else
    return api::declare(*this, options, where);
}

}  // namespace sparta
