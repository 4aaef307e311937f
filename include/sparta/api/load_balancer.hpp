#pragma once
#include <sparta/api/load_balancer_options.hpp>
#include <sparta/api/takes_requests.hpp>
#include <sparta/events/alb.hpp>
#include <sparta/service.hpp>

#include <cstddef>
#include <memory>
#include <source_location>
#include <string>
#include <utility>

namespace sparta {

/// A declared load balancer, as `service::load_balancer` returns it. A copy means the same one.
class load_balancer {
 public:
  using place = std::source_location;
  struct state;  // the tool's alone

  load_balancer(service& of, std::shared_ptr<state> held) : service_(&of), state_(std::move(held)) {}

  /// Declares a function that answers the requests of the rule.
  template <class Handler>
  auto route(const load_balancer_rule& rule, const function_options& options, Handler handler,
             place where = place::current()) const {
    if constexpr (detail::well_shaped<Handler>())
      if constexpr (api::takes_any_path<Handler, events::alb_request>()) {
        auto made = service_->function(options, std::move(handler), where);
        route(rule, made, where);
        return made;
      }
  }
  template <class Event, bool Reports>
  void route(const load_balancer_rule& rule, const function<Event, Reports>& to, place where = place::current()) const {
    if constexpr (api::takes_event<Event, events::alb_request>() && !detail::in_bootstrap) add(rule, to.index(), where);
  }

  /// Declares a function that answers what no rule is for; without one, that is 404. Of the rule, only what isn't a
  /// condition counts.
  template <class Handler>
  auto fallback(const function_options& options, Handler handler, place where = place::current()) const {
    if constexpr (detail::well_shaped<Handler>())
      if constexpr (api::takes_any_path<Handler, events::alb_request>()) {
        auto made = service_->function(options, std::move(handler), where);
        fallback(made, {}, where);
        return made;
      }
  }
  template <class Event, bool Reports>
  void fallback(const function<Event, Reports>& to, const load_balancer_rule& how = {},
                place where = place::current()) const {
    if constexpr (api::takes_event<Event, events::alb_request>() && !detail::in_bootstrap)
      set_fallback(how, to.index(), where);
  }

  /// Where it answers: `http://` or `https://`, then its name in DNS and, if it isn't the usual one, its port.
  [[nodiscard]] cfn::value<std::string> url() const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return told_url();
  }
  [[nodiscard]] cfn::value<std::string> dns_name() const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return told("DNSName");
  }
  /// Of the zone in Route 53 that an alias to it names.
  [[nodiscard]] cfn::value<std::string> hosted_zone() const {
    if constexpr (detail::in_bootstrap)
      return {};
    else
      return told("CanonicalHostedZoneID");
  }

 private:
  void add(const load_balancer_rule& rule, std::size_t function, place where) const;
  void set_fallback(const load_balancer_rule& how, std::size_t function, place where) const;
  [[nodiscard]] cfn::value<std::string> told_url() const;
  [[nodiscard]] cfn::value<std::string> told(const char* attribute) const;

  service* service_;
  std::shared_ptr<state> state_;
};

namespace api {
[[nodiscard]] load_balancer declare(service& of, const load_balancer_options& options, std::source_location where);
}  // namespace api

inline load_balancer service::load_balancer(const load_balancer_options& options, place where) {
  if constexpr (detail::in_bootstrap)
    return {*this, nullptr};
  else
    return api::declare(*this, options, where);
}

}  // namespace sparta
