#include "unit/on/wired.hpp"

#include <sparta/http.hpp>
#include <sparta/prelude.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

namespace sparta::api {
namespace {

using namespace sparta::prelude;
using on::wired;

http::response answer(const http::request&) { return {}; }

std::string deployment_of(const sparta::service& of) {
  const wired made(of);
  EXPECT_THAT(made.problems, testing::IsEmpty());
  return made.id_of("AWS::ApiGateway::Deployment");
}

/// What `change` says besides two routes.
template <class Change>
std::string deployed(const rest_api_options& options, Change change) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api(options);
  api.get("/a", {.name = "F"}, answer);
  api.get("/b", {.name = "G"}, answer);
  change(api);
  return deployment_of(service);
}

const auto nothing = [](const rest_api&) {};

TEST(rest_deployment, stays_when_the_api_does) {
  EXPECT_EQ(deployed({.name = "Shop"}, nothing), deployed({.name = "Shop"}, nothing));
}

TEST(rest_deployment, does_not_ask_in_which_order_routes_are_declared) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  api.get("/b", {.name = "G"}, answer);
  api.get("/a", {.name = "F"}, answer);
  EXPECT_EQ(deployment_of(service), deployed({.name = "Shop"}, nothing));
}

TEST(rest_deployment, is_not_new_for_what_is_the_stages) {
  EXPECT_EQ(deployed({.name = "Shop", .stage = {.stage_name = "live", .tracing_enabled = true}}, nothing),
            deployed({.name = "Shop"}, nothing));
}

TEST(rest_deployment, is_new_for_what_it_copies) {
  const std::string before = deployed({.name = "Shop"}, nothing);
  EXPECT_NE(before, deployed({.name = "Shop"}, [](const rest_api& api) { api.get("/c", {.name = "H"}, answer); }));
  EXPECT_NE(before, deployed({.name = "Shop", .cors = http::cors{.origins = {"*"}}}, nothing));
  EXPECT_NE(before, deployed({.name = "Shop", .policy = json::value{{"Version", "2012-10-17"}}}, nothing));
  EXPECT_NE(before, deployed({.name = "Shop", .binary_media_types = {"image/png"}}, nothing));
  EXPECT_NE(before, deployed({.name = "Shop"}, [](const rest_api& api) {
              api.gateway_response({.response_type = "THROTTLED", .status_code = 503});
            }));
  EXPECT_NE(before, deployed({.name = "Shop"}, [](const rest_api& api) {
              (void)api.model({.name = "Order", .schema = json::value{{"type", "object"}}});
            }));
  EXPECT_NE(before, deployed({.name = "Shop"}, [](const rest_api& api) {
              (void)api.cognito_authorizer({.name = "Users", .provider_arns = {"arn"}});
            }));
}

TEST(rest_deployment, is_new_for_another_option_of_a_route) {
  const auto of = [](const rest_method_options& how) {
    sparta::service service{{.name = "shop"}};
    service.rest_api({.name = "Shop"}).with(how).get("/a", {.name = "F"}, answer);
    return deployment_of(service);
  };
  const std::string before = of({});
  EXPECT_NE(before, of({.authorizer = rest_iam}));
  EXPECT_NE(before, of({.integration = rest_integration::mapping}));
  EXPECT_NE(before, of({.timeout = 5s}));
  EXPECT_NE(before, of({.request_parameters = {{"method.request.header.A", true}}}));
  // Throttling is the stage's.
  EXPECT_EQ(before, of({.throttle = {.rate_limit = 1}}));
}

TEST(rest_deployment, waits_for_all_methods) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  api.get("/a", {.name = "F"}, answer);
  api.get("/b", {.name = "G"}, answer);
  const wired made(service);
  std::size_t methods = 0;
  for (const auto& each : made.first("AWS::ApiGateway::Deployment").depends_on)
    if (made.made.document.resources.at(each).type == "AWS::ApiGateway::Method") ++methods;
  EXPECT_EQ(methods, 2U);
}

}  // namespace
}  // namespace sparta::api
