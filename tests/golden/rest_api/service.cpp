#include "golden/cases.hpp"

#include <sparta/cfn/cognito.hpp>
#include <sparta/http.hpp>
#include <sparta/sparta.hpp>

#include <optional>
#include <string>
#include <vector>

namespace sparta::golden {
namespace {

using namespace sparta::prelude;

constexpr sparta::resource<cfn::cognito::user_pool> people{"People"};

struct order {
  std::string id;
  double total = 0;
};

http::response get_order(const http::request&) { return http::ok(order{}); }
std::vector<order> list_orders(const http::query<"limit", std::optional<int>>&,
                               const http::header<"If-None-Match", std::optional<std::string>>&) {
  return {};
}
order put_order(const http::path<"id">&, const http::body<order>& what) { return *what; }
events::apigw_authorizer_response judge(const events::apigw_token_authorizer_request&) { return {}; }

}  // namespace

model::service rest_api() {
  sparta::service service{{.name = "orders"}};
  service.resource(people, {});
  auto api =
      service.rest_api({.name = "OrdersApi",
                        .description = "Orders",
                        .cors = http::cors{.origins = {"https://shop.example.com"}},
                        .stage = {.stage_name = "live",
                                  .variables = {{"color", "blue"}},
                                  .access_log = rest_access_log{.log_retention = days(7)},
                                  .logging_level = rest_logging::error,
                                  .metrics_enabled = true,
                                  .tracing_enabled = true,
                                  .throttle = {.burst_limit = 200, .rate_limit = 100},
                                  .cache = {.size = "0.5"}},
                        .binary_media_types = {"image/png"},
                        .minimum_compression_size = 1024,
                        .disable_execute_api_endpoint = true,
                        .domain = rest_domain{.domain_name = "api.example.com",
                                              .certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1",
                                              .base_path = "orders",
                                              .hosted_zone_id = "Z0123456789"},
                        .cloudwatch_role = true});
  const auto authorizer =
      api.token_authorizer({.name = "Tokens", .result_ttl = 60s}, service.function({.name = "Judge"}, judge));
  const auto users = api.cognito_authorizer({.name = "Users", .provider_arns = {people.arn()}});
  const auto model = api.model({.name = "Order", .schema = json::value{{"type", "object"}}});
  const auto plan = api.usage_plan({.name = "Partners",
                                    .quota = {.limit = 1000, .period = quota_period::day},
                                    .throttle = {.burst_limit = 5, .rate_limit = 2.5}});
  api.api_key({.name = "Bakery"}, plan);
  api.gateway_response({.response_type = "THROTTLED", .headers = {{"Retry-After", "'30'"}}});

  const auto get = api.get("/orders/{id}", {.name = "GetOrder", .timeout = 5s}, get_order);
  api.with({.authorizer = users,
            .authorization_scopes = {"orders/read"},
            .throttle = {.burst_limit = 10},
            .caching = {.ttl = 60s},
            .cache_key_parameters = {"method.request.querystring.limit"}})
      .get("/orders", {.name = "ListOrders"}, list_orders);
  api.with({.authorizer = authorizer,
            .api_key_required = true,
            .request_model = model,
            .validation = rest_validation::body_and_parameters,
            .method_responses = {{.status_code = 200, .model = model, .headers = {"ETag"}}, {.status_code = 404}},
            .operation_name = "PutOrder"})
      .put("/orders/{id}", {.name = "PutOrder"}, put_order);
  api.with({.authorizer = rest_iam, .streams = true}).any("/files/{path+}", {.name = "Files"}, get_order);
  api.route(http::method::delete_, "/", get);
  service.output("Orders", api.url());
  return model::model_of(service);
}

}  // namespace sparta::golden
