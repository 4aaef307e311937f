#include "golden/cases.hpp"

#include <sparta/events/apigw_proxy.hpp>
#include <sparta/events/apigw_v2_authorizer.hpp>
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <optional>
#include <string>
#include <vector>

namespace sparta::golden {
namespace {

using namespace sparta::prelude;

struct order {
  std::string id;
  double total = 0;
};

http::response get_order(const http::request& request) {
  if (request.path("id") == "42") return http::ok(order{.id = "42", .total = 9.5});
  return http::not_found("no such order");
}

std::vector<order> list_orders(const http::query<"limit", std::optional<int>>&) { return {}; }

sparta::result<order> put_order(const http::path<"id", int>&, const http::body<order>& what, sparta::context&) {
  return *what;
}

events::apigw_v2_authorizer_response check_key(const events::apigw_v2_authorizer_request&) { return {}; }
events::apigw_proxy_response old(const events::apigw_proxy_request&) { return {}; }
http::response anything(const http::request&) { return http::ok(order{}); }

void declare_shop(sparta::service& service) {
  auto api = service.http_api(
      {.name = "OrdersApi",
       .description = "Orders",
       .cors = http::cors{.origins = {"https://shop.example.com"}, .max_age = 1h, .allow_credentials = true}});
  api.get("/orders/{id}", {.name = "GetOrder", .timeout = 5s}, get_order);
  api.get("/orders", {.name = "ListOrders"}, list_orders);
  const auto put = api.put("/orders/{id}", {.name = "PutOrder"}, put_order);
  api.route(http::method::patch, "/orders/{id}", put);
  service.output("Orders", api.url());
}

void declare_back_office(sparta::service& service) {
  auto api =
      service.http_api({.name = "BackOffice",
                        .stage = {.name = "v1",
                                  .auto_deploy = false,
                                  .variables = {{"tone", "formal"}},
                                  .throttle = {.burst = 20, .rate = 10},
                                  .access_log = http_access_log{.retention = days(7)}},
                        .domain = http_api_domain{.name = "office.example.com",
                                                  .certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/1",
                                                  .hosted_zone = "Z0123456789ABC",
                                                  .base_path = "orders"},
                        .disable_execute_api_endpoint = true});
  const auto users = api.jwt_authorizer(
      {.name = "Users", .issuer = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abc", .audience = {"office"}});
  const auto by_key = service.function({.name = "CheckKey"}, check_key).alias({.name = "live"});
  const auto keys = api.lambda_authorizer(
      {.name = "Keys", .identity_sources = {{"$request.header.X-Key"}}, .ttl = 60s, .alias = "live"}, by_key);
  api.with({.authorizer = users, .scopes = {"orders/write"}}).any("/orders/{id}", {.name = "Office"}, get_order);
  api.with({.authorizer = keys, .throttle = {.rate = 1.5}, .detailed_metrics = true})
      .post("/reports", {.name = "Report"}, old);
  const auto rest = service.function({.name = "Rest"}, anything).alias({.name = "live"});
  api.with({.authorizer = api::iam_authorizer, .timeout = 10s, .alias = "live"}).fallback(rest);
  rest.allow(iam::execute_api::invoke, api.invoke_arn(http::method::get, "/orders/{id}"));

  auto other = service.http_api(
      {.name = "Archive", .domain = http_api_domain{.name = api.domain_name(), .base_path = "archive"}});
  other.fallback({.name = "Archived"}, anything);
  other.stage({.name = "test"});
}

}  // namespace

model::service http_api() {
  sparta::service service{{.name = "orders"}};
  declare_shop(service);
  declare_back_office(service);
  return model::model_of(service);
}

}  // namespace sparta::golden
