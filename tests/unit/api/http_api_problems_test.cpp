#include "unit/on/wired.hpp"

#include <sparta/events/apigw_proxy.hpp>
#include <sparta/http.hpp>
#include <sparta/prelude.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace sparta::api {
namespace {

using namespace sparta::prelude;
using on::wired;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

http::response answer(const http::request&) { return http::not_found("none"); }
events::apigw_proxy_response old(const events::apigw_proxy_request&) { return {}; }
events::apigw_v2_authorizer_response judge(const events::apigw_v2_authorizer_request&) { return {}; }

/// Of an API with those options, for which `say` declares routes.
template <class Say>
std::vector<std::string> problems_of(const http_api_options& options, const Say& say) {
  sparta::service service{{.name = "s"}};
  auto api = service.http_api(options);
  say(service, api);
  return wired(service).problems;
}
template <class Say>
std::vector<std::string> problems_of(const Say& say) {
  return problems_of({.name = "Api"}, say);
}
std::vector<std::string> problems_of(const http_api_options& options) {
  return problems_of(options, [](auto&, auto& api) { api.get("/a", {.name = "F"}, answer); });
}

TEST(http_api_problems, a_route_twice) {
  EXPECT_THAT(problems_of([](auto&, auto& api) {
                api.get("/a", {.name = "F"}, answer);
                api.get("/a", {.name = "G"}, answer);
              }),
              ElementsAre(HasSubstr("HTTP API 'Api': the route GET /a is there already")));
  EXPECT_THAT(problems_of([](auto&, auto& api) {
                api.fallback({.name = "F"}, answer);
                api.fallback({.name = "G"}, answer);
              }),
              ElementsAre(HasSubstr("the route $default is there already")));
}

TEST(http_api_problems, routes_that_match_the_same) {
  EXPECT_THAT(problems_of([](auto&, auto& api) {
                api.get("/a/{x}/b", {.name = "F"}, answer);
                api.get("/a/{y}/b", {.name = "G"}, answer);
              }),
              ElementsAre(HasSubstr("the routes GET /a/{y}/b and GET /a/{x}/b, declared at")));
  EXPECT_THAT(problems_of([](auto&, auto& api) {
                api.get("/a/{x}", {.name = "F"}, answer);
                api.get("/a/{x+}", {.name = "G"}, answer);
                api.get("/a/x", {.name = "H"}, answer);
                api.any("/a/{x}", {.name = "I"}, answer);
              }),
              IsEmpty());
}

TEST(http_api_problems, no_route) {
  EXPECT_THAT(problems_of([](auto&, auto&) {}), Contains(HasSubstr("it has no route")));
}

TEST(http_api_problems, a_path_made_at_run_time) {
  EXPECT_THAT(problems_of([](auto& service, auto& api) {
                api.route(http::method::get, http::route_path::at_run_time("/a/{x"),
                          service.function({.name = "F"}, answer));
              }),
              Contains(HasSubstr("the route GET /a/{x: the path must be as '/orders/{id}'")));
}

TEST(http_api_problems, a_function_slower_than_the_api) {
  EXPECT_THAT(problems_of([](auto&, auto& api) { api.get("/a", {.name = "F", .timeout = 31s}, answer); }),
              ElementsAre(HasSubstr("its function 'F' may take 31 s, but an HTTP API answers 503 after 30 s")));
  EXPECT_THAT(problems_of([](auto&, auto& api) { api.get("/a", {.name = "F", .timeout = 30s}, answer); }), IsEmpty());
}

TEST(http_api_problems, a_wait_that_is_not_offered) {
  for (const auto wait : {49ms, 30001ms})
    EXPECT_THAT(problems_of([&](auto&, auto& api) { api.with({.timeout = wait}).get("/a", {.name = "F"}, answer); }),
                ElementsAre(HasSubstr(" ms; an HTTP API takes 50 ms to 30 s")));
}

TEST(http_api_problems, scopes_without_tokens) {
  EXPECT_THAT(problems_of([](auto&, auto& api) {
                api.with({.authorizer = iam_authorizer, .scopes = {"read"}}).get("/a", {.name = "F"}, answer);
              }),
              ElementsAre(HasSubstr("has scopes, which only tokens have")));
}

TEST(http_api_problems, an_authorizer_of_another_api) {
  EXPECT_THAT(problems_of([](auto& service, auto& api) {
                auto other = service.http_api({.name = "Other"});
                other.get("/a", {.name = "G"}, answer);
                const auto theirs = other.jwt_authorizer({.name = "J", .issuer = "https://i", .audience = {"a"}});
                api.with({.authorizer = theirs}).get("/a", {.name = "F"}, answer);
              }),
              Contains(HasSubstr("the route GET /a has an authorizer of another API")));
}

TEST(http_api_problems, authorizers) {
  const auto found = problems_of([](auto& service, auto& api) {
    const auto slow = service.function({.name = "J", .timeout = 11s}, judge);
    const auto one = api.lambda_authorizer({.name = "A", .ttl = 3601s, .alias = "none"}, slow);
    const auto two =
        api.lambda_authorizer({.name = "A", .identity_sources = cfn::value<cfn::list<std::string>>{}, .ttl = 1s}, slow);
    api.with({.authorizer = one}).get("/a", {.name = "F"}, answer);
    api.with({.authorizer = two}).get("/b", {.name = "G"}, answer);
  });
  EXPECT_THAT(found, Contains(HasSubstr("the authorizer 'A' is declared twice")));
  EXPECT_THAT(found, Contains(HasSubstr("a ttl of 3601 s")));
  EXPECT_THAT(found, Contains(HasSubstr("remembers answers, but not for whom")));
  EXPECT_THAT(found, Contains(HasSubstr("an authorizer must answer in 10 s")));
  EXPECT_THAT(found, Contains(HasSubstr("the function 'J' has no alias 'none'")));
}

TEST(http_api_problems, an_alias_that_is_not_there) {
  EXPECT_THAT(problems_of([](auto&, auto& api) { api.with({.alias = "live"}).get("/a", {.name = "F"}, answer); }),
              Contains(HasSubstr("the function 'F' has no alias 'live'")));
}

TEST(http_api_problems, a_format_that_the_handler_does_not_read) {
  EXPECT_THAT(problems_of([](auto&, auto& api) {
                api.with({.payload_format = payload_format::v2}).get("/a", {.name = "F"}, old);
              }),
              ElementsAre(HasSubstr("the handler of 'F' reads the other payload format")));
}

TEST(http_api_problems, stages) {
  const auto found = problems_of(
      {.name = "Api", .stage = {.name = "v 1", .access_log = http_access_log{.format = "$context.path"}}},
      [](auto&, auto& api) {
        api.get("/a", {.name = "F"}, answer);
        api.stage({.name = "v2", .access_log = http_access_log{.retention = retention::at_run_time(days(2))}});
        api.stage({.name = "v2"});
      });
  EXPECT_THAT(found, Contains(HasSubstr("the stage 'v 1': a stage is $default, or")));
  EXPECT_THAT(found, Contains(HasSubstr("must have $context.requestId in it")));
  EXPECT_THAT(found, Contains(HasSubstr("CloudWatch Logs keeps no log for 2 days")));
  EXPECT_THAT(found, Contains(HasSubstr("the stage 'v2' is declared twice")));
}

TEST(http_api_problems, domains) {
  EXPECT_THAT(problems_of({.name = "Api", .disable_execute_api_endpoint = true}),
              ElementsAre(HasSubstr("it answers nowhere")));
  EXPECT_THAT(problems_of({.name = "Api", .domain = http_api_domain{.name = "a.example", .base_path = "/v1"}}),
              ElementsAre(HasSubstr("the base path '/v1' is not as 'v1'")));
  EXPECT_THAT(problems_of({.name = "Api", .domain = http_api_domain{.name = "a.example", .hosted_zone = "Z"}}),
              ElementsAre(HasSubstr("its domain has no certificate, so it is there already")));
  EXPECT_THAT(
      problems_of(
          {.name = "Api",
           .domain = http_api_domain{.name = "a.example", .certificate = "arn:aws:acm:x", .truststore = "s3://a/b"}}),
      ElementsAre(HasSubstr("clients without a certificate can still call its own address")));
  EXPECT_THAT(problems_of({.name = "Api", .domain = http_api_domain{.name = "a.example"}},
                          [](auto&, auto& api) { api.get("/ping", {.name = "F"}, answer); }),
              ElementsAre(HasSubstr("API Gateway answers /ping and /sping itself")));
}

TEST(http_api_problems, cors) {
  EXPECT_THAT(problems_of({.name = "Api", .cors = http::cors{}}), ElementsAre(HasSubstr("CORS is for no origin")));
  EXPECT_THAT(problems_of({.name = "Api", .cors = http::cors{.origins = {"*"}, .allow_credentials = true}}),
              ElementsAre(HasSubstr("CORS lets every origin send credentials")));
  const http_api_options cors{.name = "Api", .cors = http::cors{.origins = {"*"}}};
  EXPECT_THAT(
      problems_of(cors,
                  [](auto&, auto& api) { api.with({.authorizer = iam_authorizer}).fallback({.name = "F"}, answer); }),
      ElementsAre(HasSubstr("the route $default has an authorizer, which would refuse what browsers ask")));
}

}  // namespace
}  // namespace sparta::api
