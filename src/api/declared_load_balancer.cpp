#include "api/load_balancer.hpp"
#include "cfn/intrinsics.hpp"
#include "cfn/node.hpp"
#include "model/service_state.hpp"

#include <sparta/api/load_balancer.hpp>

#include <memory>
#include <string>
#include <utility>

namespace sparta {
namespace {

cfn::unchecked expression(json::value intrinsic) { return cfn::unchecked(cfn::detail::keep(std::move(intrinsic))); }

void add_condition(json::array& to, const char* field, const char* config, const cfn::detail::value_base& values) {
  if (values.has_value()) to.push_back(json::object{{"Field", field}, {config, json::object{{"Values", values}}}});
}

void add_header(json::array& to, const load_balancer_rule& rule) {
  if (rule.header.empty() && !rule.header_values.has_value()) return;
  json::object config;
  if (!rule.header.empty()) config["HttpHeaderName"] = rule.header;
  if (rule.header_values.has_value()) config["Values"] = rule.header_values;
  to.push_back(json::object{{"Field", "http-header"}, {"HttpHeaderConfig", std::move(config)}});
}

void add_query(json::array& to, const load_balancer_rule& rule) {
  if (!rule.query.has_value()) return;
  json::array pairs;
  const json::value parameters = rule.query;
  for (const auto& each : parameters.as_object())
    pairs.push_back(json::object{{"Key", each.name}, {"Value", each.value}});
  to.push_back(json::object{{"Field", "query-string"}, {"QueryStringConfig", json::object{{"Values", pairs}}}});
}

json::array conditions_of(const load_balancer_rule& rule) {
  json::array all;
  add_condition(all, "host-header", "HostHeaderConfig", rule.hosts);
  add_header(all, rule);
  add_condition(all, "http-request-method", "HttpRequestMethodConfig", rule.methods);
  add_condition(all, "path-pattern", "PathPatternConfig", rule.paths);
  add_query(all, rule);
  add_condition(all, "source-ip", "SourceIpConfig", rule.source_ips);
  return all;
}

api::balanced_function kept(const load_balancer_rule& rule, std::size_t function, std::source_location where) {
  return {.priority = rule.priority,
          .function = function,
          .multi_value_headers = rule.multi_value_headers,
          .alias = std::string(rule.alias),
          .declared_at = model::line_of(where)};
}

json::object properties_of(const load_balancer_options& options) {
  json::object properties;
  if (options.ip_address_type.has_value()) properties["IpAddressType"] = options.ip_address_type;
  if (options.deletion_protection)
    properties["LoadBalancerAttributes"] =
        json::array{json::object{{"Key", "deletion_protection.enabled"}, {"Value", "true"}}};
  properties["Scheme"] = options.internal ? "internal" : "internet-facing";
  if (options.security_groups.has_value()) properties["SecurityGroups"] = options.security_groups;
  if (options.subnets.has_value()) properties["Subnets"] = options.subnets;
  properties["Type"] = "application";
  return properties;
}

}  // namespace

struct load_balancer::state {
  api::declared_load_balancer declared;
};

void load_balancer::add(const load_balancer_rule& rule, std::size_t function, place where) const {
  auto made = kept(rule, function, where);
  made.conditions = conditions_of(rule);
  state_->declared.rules.push_back(std::move(made));
}

void load_balancer::set_fallback(const load_balancer_rule& how, std::size_t function, place where) const {
  state_->declared.fallbacks.push_back(kept(how, function, where));
}

cfn::value<std::string> load_balancer::told_url() const { return expression(api::url_of(state_->declared)); }

cfn::value<std::string> load_balancer::told(const char* attribute) const {
  return expression(cfn::intrinsic::get_att(state_->declared.name, attribute));
}

load_balancer api::declare(service& of, const load_balancer_options& options, std::source_location where) {
  auto held = std::make_shared<load_balancer::state>();
  const bool secure = options.certificate.has_value();
  held->declared = {.name = std::string(options.name.text),
                    .properties = properties_of(options),
                    .certificate = options.certificate,
                    .ssl_policy = options.ssl_policy,
                    .port = options.port.value_or(secure ? std::uint16_t{443} : std::uint16_t{80}),
                    .listener = options.listener,
                    .declared_at = model::line_of(where)};
  of.declared().declaration.parts.push_back(
      {.kind = "load balancer",
       .name = held->declared.name,
       .wire = [held](const model::service& all) { return wire(held->declared, all); },
       .declared_at = held->declared.declared_at});
  return {of, std::move(held)};
}

}  // namespace sparta
