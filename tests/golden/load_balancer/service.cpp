#include "golden/cases.hpp"

#include <sparta/cfn/ec2.hpp>
#include <sparta/events/alb.hpp>
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <string>

namespace sparta::golden {
namespace {

using namespace sparta::prelude;

constexpr sparta::resource<cfn::ec2::vpc> network{"Network"};
constexpr sparta::resource<cfn::ec2::subnet> left{"Left"};
constexpr sparta::resource<cfn::ec2::subnet> right{"Right"};
constexpr sparta::parameter<std::string> listener{"SharedListener"};

std::string list(const http::query<"limit", int>&) { return "[]"; }
http::response anything(const http::request&) { return http::not_found("nothing here"); }
events::alb_response report(const events::alb_request&) { return {}; }

}  // namespace

model::service load_balancer() {
  sparta::service service{{.name = "balanced"}};
  service.resource(network, {.cidr_block = "10.0.0.0/16"});
  service.resource(left, {.cidr_block = "10.0.0.0/24", .vpc_id = network.ref()});
  service.resource(right, {.cidr_block = "10.0.1.0/24", .vpc_id = network.ref()});
  service.parameter(listener);

  auto web = service.load_balancer({.name = "Web",
                                    .subnets = {left.ref(), right.ref()},
                                    .internal = true,
                                    .certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/1"});
  const auto orders = service.function({.name = "Orders"}, list).alias({.name = "live"});
  web.route({.paths = {"/orders", "/orders/*"}, .methods = {"GET"}, .alias = "live"}, orders);
  web.route({.hosts = {"old.example.com"}, .priority = 100, .multi_value_headers = false}, {.name = "Report"}, report);
  web.route({.header = "x-version", .header_values = {"1"}, .query = {{"debug", "on"}}, .source_ips = {"10.0.0.0/8"}},
            orders);
  web.fallback({.name = "Rest"}, anything);

  auto shared = service.load_balancer({.name = "Shared", .listener = listener.ref()});
  shared.route({.paths = {"/reports/*"}, .priority = 7}, orders);
  return model::model_of(service);
}

}  // namespace sparta::golden
