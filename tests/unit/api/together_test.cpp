#include "unit/on/wired.hpp"

#include <sparta/http.hpp>
#include <sparta/site.hpp>
#include <sparta/sparta.hpp>
#include <sparta/websocket.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// A service that has everything at once: CloudFormation must find an order in which to make it.
namespace sparta::api {
namespace {

using namespace sparta::prelude;
using on::wired;
using testing::IsEmpty;

constexpr sparta::websocket::api chat{"Chat"};

http::response answer(const http::request&) { return {}; }
http::response tell(const http::request&, sparta::uses<chat, sparta::write>) { return {}; }
void say(const websocket::request&, sparta::uses<chat, sparta::write>) {}
events::apigw_authorizer_response judge(const events::apigw_token_authorizer_request&) { return {}; }

TEST(together, site_and_apis_that_name_each_other_have_no_cycle) {
  sparta::service service{{.name = "shop"}};
  const auto web = service.site({.name = "Web", .directory = "web"});
  const auto cors = http::cors{.origins = {web.url(), "http://localhost:3000"}, .allow_credentials = true};
  const auto rest = service.rest_api({.name = "Rest", .cors = cors, .cloudwatch_role = true});
  const auto http = service.http_api({.name = "Http", .cors = cors});
  const auto talk = service.websocket_api({.name = chat});
  const auto tokens = rest.token_authorizer(
      {.name = "Tokens"}, service.function({.name = "Judge", .environment = {{"API", rest.url()}}}, judge));
  rest.with({.authorizer = tokens}).get("/a", {.name = "A", .environment = {{"API", rest.url()}}}, answer);
  rest.with({.integration = rest_integration::mapping}).get("/b", {.name = "B"}, answer);
  http.get("/c", {.name = "C", .environment = {{"API", http.url()}, {"CHAT", talk.url()}}}, tell);
  talk.fallback({.name = "Say", .environment = {{"SITE", web.url()}}}, say);
  service.function({.name = "Page", .environment = {{"REST", rest.url()}}}, answer)
      .url({.auth_type = cfn::lambda::auth_type::none, .cors = http::cors{.origins = {web.url()}}});
  EXPECT_THAT(wired(service).problems, IsEmpty());
}

TEST(together, two_apis_may_want_the_accounts_role) {
  sparta::service service{{.name = "shop"}};
  service.rest_api({.name = "One", .cloudwatch_role = true}).get("/", {.name = "F"}, answer);
  service.rest_api({.name = "Two", .cloudwatch_role = true}).get("/", {.name = "G"}, answer);
  EXPECT_THAT(wired(service).problems, IsEmpty());
}

TEST(together, one_function_answers_all) {
  sparta::service service{{.name = "shop"}};
  const auto all = service.function({.name = "F"}, answer);
  service.rest_api({.name = "One"}).route(http::method::get, "/", all);
  service.rest_api({.name = "Two"}).route(http::method::get, "/", all);
  service.http_api({.name = "Three"}).route(http::method::get, "/", all);
  service.http_api({.name = "Four"}).route(http::method::get, "/", all);
  EXPECT_THAT(wired(service).problems, IsEmpty());
}

/// The template of two routes of each API, declared in one order or the other.
std::string declared(bool backwards) {
  sparta::service service{{.name = "shop"}};
  const auto rest = service.rest_api({.name = "Rest", .cors = http::cors{.origins = {"*"}}});
  const auto http =
      service.http_api({.name = "Http", .stage = {.auto_deploy = false}}).with({.detailed_metrics = true});
  const auto talk = service.websocket_api({.name = chat});
  const auto first = [&] {
    rest.get("/a", {.name = "A"}, answer);
    http.get("/a", {.name = "C"}, answer);
    talk.route("a", {.name = "E"}, say);
  };
  if (!backwards) first();
  rest.get("/b", {.name = "B"}, answer);
  http.get("/b", {.name = "D"}, answer);
  talk.route("b", {.name = "G"}, say);
  if (backwards) first();
  return cfn::render(wired(service).made.document);
}

TEST(together, the_order_of_declarations_does_not_matter) { EXPECT_EQ(declared(true), declared(false)); }

}  // namespace
}  // namespace sparta::api
