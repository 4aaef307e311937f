#include "api/load_balancer.hpp"

#include "api/add_resource.hpp"
#include "api/permission.hpp"
#include "api/target.hpp"
#include "cfn/arn.hpp"
#include "cfn/intrinsics.hpp"
#include "model/naming.hpp"

#include <sparta/json/write.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace sparta::api {
namespace {

namespace intrinsic = cfn::intrinsic;

std::string listener_id(const declared_load_balancer& of) {
  return model::resource_name("LoadBalancerListener", {of.name});
}

json::object forward(const std::string& group) {
  return {{"TargetGroupArn", intrinsic::ref(group)}, {"Type", "forward"}};
}

/// What a listener without a fallback answers.
json::object not_found() {
  json::object answer{{"ContentType", "text/plain"}, {"MessageBody", "Not Found"}, {"StatusCode", "404"}};
  return {{"FixedResponseConfig", std::move(answer)}, {"Type", "fixed-response"}};
}

/// The group's own ARN would be the narrower source, but a group takes a function only that it may invoke already, so
/// the permission can't wait for the group.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
wired_resource permission_of(const declared_load_balancer& of, const invocation_target& called) {
  return permission(of.name,
                    {.principal = "elasticloadbalancing.amazonaws.com",
                     .source_arn = cfn::regional_arn("elasticloadbalancing", "targetgroup/*")},
                    called);
}

/// A function has a group for each way in which it is called; its id.
std::string add_target_group(const declared_load_balancer& of, const balanced_function& which,
                             const model::service& all, model::part_wiring& to) {
  const invocation_target called = target(all, which.function, which.alias);
  auto allowed = permission_of(of, called);
  std::string id = model::resource_name("LoadBalancerTargets", {of.name, "/", called.function, "/", which.alias, "/",
                                                                which.multi_value_headers ? "multi" : "single"});
  json::object attribute{{"Key", "lambda.multi_value_headers.enabled"},
                         {"Value", which.multi_value_headers ? "true" : "false"}};
  cfn::resource group{.type = "AWS::ElasticLoadBalancingV2::TargetGroup",
                      .properties = json::object{{"TargetGroupAttributes", json::array{std::move(attribute)}},
                                                 {"TargetType", "lambda"},
                                                 {"Targets", json::array{json::object{{"Id", called.arn}}}}},
                      .depends_on = {allowed.id}};
  add_shared(to, allowed.id, std::move(allowed.what), which.declared_at);
  add_shared(to, id, std::move(group), which.declared_at);
  return id;
}

void add_listener(const declared_load_balancer& of, const model::service& all, model::part_wiring& to) {
  json::object properties;
  if (!of.certificate.is_null())
    properties["Certificates"] = json::array{json::object{{"CertificateArn", of.certificate}}};
  properties["DefaultActions"] =
      json::array{of.fallbacks.empty() ? not_found() : forward(add_target_group(of, of.fallbacks.front(), all, to))};
  properties["LoadBalancerArn"] = intrinsic::ref(of.name);
  properties["Port"] = of.port;
  properties["Protocol"] = of.certificate.is_null() ? "HTTP" : "HTTPS";
  if (!of.ssl_policy.is_null()) properties["SslPolicy"] = of.ssl_policy;
  add_resource(to, listener_id(of),
               {.type = "AWS::ElasticLoadBalancingV2::Listener", .properties = std::move(properties)}, of.declared_at);
}

void add_rule(const declared_load_balancer& of, const balanced_function& which, const model::service& all,
              model::part_wiring& to) {
  const std::string group = add_target_group(of, which, all, to);
  json::object properties{{"Actions", json::array{forward(group)}},
                          {"Conditions", which.conditions},
                          {"ListenerArn", of.listener.is_null() ? intrinsic::ref(listener_id(of)) : of.listener},
                          {"Priority", *which.priority}};
  // By what it says, so that a rule declared before it changes only its priority.
  add_shared(to, model::resource_name("LoadBalancerRule", {of.name, "/", json::write(which.conditions)}),
             {.type = "AWS::ElasticLoadBalancingV2::ListenerRule", .properties = std::move(properties)},
             which.declared_at);
}

}  // namespace

std::vector<balanced_function> with_priorities(std::vector<balanced_function> rules) {
  std::uint32_t last = 0;
  for (auto& each : rules) {
    if (!each.priority) each.priority = last + 1;
    last = std::max(last, *each.priority);
  }
  return rules;
}

json::value url_of(const declared_load_balancer& of) {
  const bool secure = !of.certificate.is_null();
  const std::string port = of.port == (secure ? 443 : 80) ? "" : ":" + std::to_string(of.port);
  return intrinsic::sub((secure ? "https://${" : "http://${") + of.name + ".DNSName}" + port);
}

model::part_wiring wire(const declared_load_balancer& what, const model::service& of) {
  model::part_wiring made;
  check_load_balancer(what, of, made.problems);
  if (what.listener.is_null()) {
    add_resource(made, what.name, {.type = "AWS::ElasticLoadBalancingV2::LoadBalancer", .properties = what.properties},
                 what.declared_at);
    add_listener(what, of, made);
    made.outputs[what.name + "DnsName"] = {.value = intrinsic::get_att(what.name, "DNSName"),
                                           .description = "The name of the load balancer " + what.name + " in DNS"};
    made.outputs[what.name + "Url"] = {.value = url_of(what),
                                       .description = "Where the load balancer " + what.name + " answers"};
  }
  for (const auto& each : with_priorities(what.rules)) add_rule(what, each, of, made);
  return made;
}

}  // namespace sparta::api
