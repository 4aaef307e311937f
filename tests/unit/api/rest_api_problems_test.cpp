#include "unit/on/wired.hpp"

#include <sparta/events/apigw_proxy.hpp>
#include <sparta/http.hpp>
#include <sparta/prelude.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

namespace sparta::api {
namespace {

using namespace sparta::prelude;
using on::wired;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

http::response answer(const http::request&) { return {}; }
events::apigw_proxy_response proxied(const events::apigw_proxy_request&) { return {}; }
std::string mapped(const http::mapped_request<>&) { return {}; }

/// The problems of an API with one route of these options.
std::vector<std::string> problems(const rest_api_options& options, const rest_method_options& how) {
  sparta::service service{{.name = "shop"}};
  service.rest_api(options).with(how).get("/a", {.name = "F"}, answer);
  return wired(service).problems;
}
std::vector<std::string> problems(const rest_method_options& how) { return problems({.name = "Shop"}, how); }

TEST(rest_api_problems, a_route_is_declared_twice) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  api.get("/a", {.name = "F"}, answer);
  api.get("/a", {.name = "G"}, answer);
  EXPECT_THAT(wired(service).problems, Contains("REST API 'Shop': the route 'GET /a' is declared twice. Remove one."));
}

TEST(rest_api_problems, two_parameters_have_one_place) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  api.get("/a/{id}", {.name = "F"}, answer);
  api.get("/a/{name}/b", {.name = "G"}, answer);
  EXPECT_THAT(wired(service).problems, Contains(HasSubstr("'GET /a/{name}/b' has {name} where another has {id}")));
}

TEST(rest_api_problems, a_parameter_of_the_same_name_elsewhere_is_none) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  api.get("/a/{id}", {.name = "F"}, answer);
  api.get("/b/{name}", {.name = "G"}, answer);
  api.get("/a/{id}/{rest+}", {.name = "H"}, answer);
  EXPECT_THAT(wired(service).problems, testing::IsEmpty());
}

TEST(rest_api_problems, paths_are_malformed) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  const auto made = api.get("/a", {.name = "F"}, answer);
  api.route(http::method::get, http::route_path::at_run_time("b//c"), made);
  api.route(http::method::get, "/d/~e", made);
  const auto found = wired(service).problems;
  EXPECT_THAT(found, Contains(HasSubstr("'GET b//c' has a malformed path")));
  EXPECT_THAT(found, Contains(HasSubstr("the segment '~e' of 'GET /d/~e'")));
}

TEST(rest_api_problems, there_are_too_many_resources) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  const auto made = api.get("/a", {.name = "F"}, answer);
  for (int i = 0; i < 300; ++i) {
    const std::string path = "/r" + std::to_string(i);
    api.route(http::method::get, http::route_path::at_run_time(path), made);
  }
  EXPECT_THAT(wired(service).problems, Contains(HasSubstr("its paths are 301 resources")));
}

TEST(rest_api_problems, a_function_takes_longer_than_its_route_waits) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  api.get("/a", {.name = "F", .timeout = 30s}, answer);
  api.with({.timeout = 30s}).get("/b", {.name = "G", .timeout = 30s}, answer);
  EXPECT_THAT(wired(service).problems, ElementsAre(HasSubstr("'GET /a' waits for 29 s, and the function 'F'")));
}

TEST(rest_api_problems, a_route_waits_too_long) {
  EXPECT_THAT(problems({.timeout = 301s}), Contains(HasSubstr("waits for 301000 ms, which must be 50 to 300000")));
  EXPECT_THAT(problems({.timeout = 49ms}), Contains(HasSubstr("waits for 49 ms")));
  EXPECT_THAT(problems({.streams = true, .timeout = 901s}), Contains(HasSubstr("50 to 900000")));
}

TEST(rest_api_problems, handlers_take_the_payload_of_another_integration) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  api.get("/a", {.name = "F"}, mapped);
  api.with({.integration = rest_integration::mapping}).get("/b", {.name = "G"}, proxied);
  const auto found = wired(service).problems;
  EXPECT_THAT(found, Contains(HasSubstr("'GET /a' takes the payload of the integration mapping")));
  EXPECT_THAT(found, Contains(HasSubstr("'GET /b' takes the payload of the integration proxy")));
}

TEST(rest_api_problems, templates_do_not_stream) {
  EXPECT_THAT(problems({.integration = rest_integration::mapping, .streams = true}),
              Contains(HasSubstr("can't stream through mapping templates")));
}

TEST(rest_api_problems, some_routes_of_a_function_stream) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  const auto film = api.with({.streams = true}).get("/film", {.name = "Film"}, answer);
  api.with({.streams = true}).route(http::method::get, "/again", film);
  EXPECT_THAT(wired(service).problems, testing::IsEmpty());
  api.route(http::method::head, "/film", film);
  EXPECT_THAT(wired(service).problems,
              ElementsAre(HasSubstr("'GET /film' and 'HEAD /film' of the function 'Film' one streams")));
}

TEST(rest_api_problems, templates_are_of_media_types) {
  EXPECT_THAT(problems({.integration = rest_integration::mapping, .content_types = {"html"}}),
              Contains(HasSubstr("'html'")));
}

TEST(rest_api_problems, answers_are_no_status) {
  EXPECT_THAT(problems({.method_responses = {{.status_code = 0}}}), Contains(HasSubstr("no status of HTTP")));
  EXPECT_THAT(problems({.method_responses = {{.status_code = 600}}}), Contains(HasSubstr("no status of HTTP")));
  EXPECT_THAT(problems({.method_responses = {{.status_code = 200}, {.status_code = 200}}}),
              Contains(HasSubstr("declares the answer 200 twice")));
}

TEST(rest_api_problems, nothing_says_what_a_valid_body_is) {
  EXPECT_THAT(problems({.validation = rest_validation::body}), Contains(HasSubstr("has no model of it")));
}

TEST(rest_api_problems, parameters_are_misspelt) {
  EXPECT_THAT(problems({.request_parameters = {{"method.request.query.limit", true}}}),
              Contains(HasSubstr("'method.request.query.limit' is no parameter of a request")));
}

TEST(rest_api_problems, there_is_no_cache) {
  EXPECT_THAT(problems({.caching = {.ttl = 60s}}), Contains(HasSubstr("the stage 'prod' has no cache")));
  EXPECT_THAT(problems({.name = "Shop", .stage = {.cache = {.size = "0.7"}}}, {}),
              Contains(HasSubstr("a cache of '0.7' GB")));
  EXPECT_THAT(problems({.name = "Shop", .stage = {.cache = {.size = "0.5"}}}, {.caching = {.ttl = 3601s}}),
              Contains(HasSubstr("more than an hour")));
}

TEST(rest_api_problems, a_key_is_asked_for_that_nobody_has) {
  EXPECT_THAT(problems({.api_key_required = true}), Contains(HasSubstr("no usage plan has any")));
}

TEST(rest_api_problems, scopes_are_of_no_user_pool) {
  EXPECT_THAT(problems({.authorizer = rest_iam, .authorization_scopes = {"read"}}),
              Contains(HasSubstr("only a Cognito authorizer asks for")));
}

TEST(rest_api_problems, an_alias_is_not_there) {
  EXPECT_THAT(problems({.alias = "live"}),
              Contains(HasSubstr("the alias 'live', which the function 'F' does not have")));
}

TEST(rest_api_problems, stages_are_misnamed) {
  EXPECT_THAT(problems({.name = "Shop", .stage = {.stage_name = "$default"}}, {}),
              Contains(HasSubstr("the stage '$default' must be letters")));
  EXPECT_THAT(problems({.name = "Shop", .stage = {.data_trace_enabled = true}}, {}),
              Contains(HasSubstr("traces data")));
}

TEST(rest_api_problems, a_private_api_answers_nobody) {
  EXPECT_THAT(problems({.name = "Shop", .endpoint = rest_endpoint::private_}, {}),
              Contains(HasSubstr("a private API without policy")));
}

TEST(rest_api_problems, it_has_no_address) {
  EXPECT_THAT(problems({.name = "Shop", .disable_execute_api_endpoint = true}, {}),
              Contains(HasSubstr("no address when its own is disabled")));
}

TEST(rest_api_problems, it_has_no_route) {
  sparta::service service{{.name = "shop"}};
  (void)service.rest_api({.name = "Shop"});
  EXPECT_THAT(wired(service).problems, Contains(HasSubstr("it has no route")));
}

TEST(rest_api_problems, an_authorizer_has_nothing_to_keep_its_judgements_by) {
  const auto found = [](const rest_request_authorizer_options& options) {
    sparta::service service{{.name = "shop"}};
    const auto api = service.rest_api({.name = "Shop"});
    const auto judge = service.function({.name = "Judge"}, [](const events::apigw_request_authorizer_request&) {
      return events::apigw_authorizer_response{};
    });
    api.with({.authorizer = api.request_authorizer(options, judge)}).get("/a", {.name = "F"}, answer);
    return wired(service).problems;
  };
  EXPECT_THAT(found({.name = "Judges"}), Contains(HasSubstr("has no identity source")));
  EXPECT_THAT(found({.name = "Judges", .result_ttl = 0s}), testing::IsEmpty());
  EXPECT_THAT(found({.name = "Judges", .identity_sources = {"method.request.header.Auth", "context.path"}}),
              testing::IsEmpty());
  EXPECT_THAT(found({.name = "Judges", .identity_sources = {"context.path"}, .result_ttl = 2h}),
              Contains(HasSubstr("more than an hour")));
}

TEST(rest_api_problems, names_are_taken) {
  sparta::service service{{.name = "shop"}};
  const auto api = service.rest_api({.name = "Shop"});
  api.get("/", {.name = "F"}, answer);
  api.stage({});
  (void)api.model({.name = "M", .schema = json::value{{"type", "object"}}});
  (void)api.model({.name = "M", .schema = json::value{{"type", "object"}}});
  EXPECT_THAT(wired(service).problems, testing::UnorderedElementsAre(HasSubstr("the stage 'prod' is declared twice"),
                                                                     HasSubstr("the model 'M' is declared twice")));
}

TEST(rest_api_problems, every_origin_may_send_credentials) {
  constexpr const char* found =
      "REST API 'Shop': CORS lets every origin send credentials, which browsers refuse. Name the origins.";
  const auto of = [](const http::cors& cors) { return problems({.name = "Shop", .cors = cors}, {}); };
  EXPECT_THAT(of({.origins = {"*"}, .allow_credentials = true}), ElementsAre(found));
  EXPECT_THAT(of({.allow_credentials = true}), ElementsAre(found));
  EXPECT_THAT(of({.origins = {"https://a.example", "*"}, .allow_credentials = true}), ElementsAre(found));
  EXPECT_THAT(of({.origins = {"https://a.example"}, .allow_credentials = true}), ElementsAre());
}

TEST(rest_api_problems, a_domain_does_not_take_the_base_path) {
  const auto of = [](rest_endpoint where, std::string_view path) {
    return problems(
        {.name = "Shop", .endpoint = where, .domain = rest_domain{.domain_name = "api.example.com", .base_path = path}},
        {});
  };
  EXPECT_THAT(of(rest_endpoint::edge, "a/b"), ElementsAre(HasSubstr("several segments")));
  EXPECT_THAT(of(rest_endpoint::edge, "a"), ElementsAre());
  for (const char* const wrong : {"/a", "a/", "a//b", "a b", "ä"})
    EXPECT_THAT(of(rest_endpoint::regional, wrong), ElementsAre(HasSubstr("the base path"))) << wrong;
}

TEST(rest_api_problems, clients_without_certificate_have_another_address) {
  const rest_domain domain{
      .domain_name = "api.example.com", .certificate_arn = "arn", .truststore_uri = "s3://bucket/truststore.pem"};
  EXPECT_THAT(problems({.name = "Shop", .domain = domain}, {}), ElementsAre(HasSubstr("disable_execute_api_endpoint")));
  EXPECT_THAT(problems({.name = "Shop", .disable_execute_api_endpoint = true, .domain = domain}, {}), ElementsAre());
}

}  // namespace
}  // namespace sparta::api
