#include "unit/on/wired.hpp"

#include <sparta/sparta.hpp>
#include <sparta/websocket.hpp>

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
using testing::UnorderedElementsAre;

void answer(const websocket::request&) {}
events::apigw_authorizer_response judge(const events::apigw_websocket_authorizer_request&) { return {}; }

/// What the permissions are for.
std::vector<std::string> sources(const wired& of) {
  std::vector<std::string> all;
  for (const auto& [id, resource] : of.made.document.resources)
    if (resource.type == "AWS::Lambda::Permission")
      all.push_back(resource.properties.find("SourceArn")->find("Fn::Sub")->as_string());
  return all;
}

/// The problems of an API whose one function has these routes.
std::vector<std::string> problems(const std::vector<std::string>& keys, const websocket_api_options& options) {
  sparta::service service{{.name = "talk"}};
  const auto api = service.websocket_api(options);
  const auto all = service.function({.name = "F"}, answer);
  for (const auto& each : keys) api.route(each, all);
  return wired(service).problems;
}

TEST(websocket_api, lets_a_route_invoke_its_function_and_no_other) {
  sparta::service service{{.name = "talk"}};
  const auto api = service.websocket_api({.name = "Chat"});
  api.connect({.name = "F"}, answer);
  api.route("a${b}", {.name = "G"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(sources(made),
              UnorderedElementsAre(HasSubstr("${Chat}/live/$connect"), HasSubstr("${Chat}/live/a${!b}")));
}

TEST(websocket_api, has_one_authorizer) {
  sparta::service service{{.name = "talk"}};
  const auto api = service.websocket_api({.name = "Chat"});
  api.authorizer({}, {.name = "Judge"}, judge);
  api.authorizer({}, {.name = "Another"}, judge);
  api.connect({.name = "F"}, answer);
  EXPECT_THAT(wired(service).problems, ElementsAre(HasSubstr("it has an authorizer already")));
}

TEST(websocket_api, lets_its_own_authorizer_invoke_the_judge) {
  sparta::service service{{.name = "talk"}};
  const auto api = service.websocket_api({.name = "Chat"});
  api.authorizer({}, {.name = "Judge"}, judge);
  api.connect({.name = "F"}, answer);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(sources(made),
              Contains(HasSubstr("${Chat}/authorizers/${" + made.id_of("AWS::ApiGatewayV2::Authorizer") + "}")));
}

TEST(websocket_api, gives_a_function_of_many_routes_one_permission) {
  sparta::service service{{.name = "talk"}};
  const auto api = service.websocket_api({.name = "Chat"});
  const auto all = service.function({.name = "F"}, answer);
  for (int i = 0; i < 60; ++i) api.route("key" + std::to_string(i), all);
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(sources(made), ElementsAre(HasSubstr("${Chat}/live/*")));
}

TEST(websocket_api_problems, keys_are_not_to_be_told_apart) {
  EXPECT_THAT(problems({"a", "a"}, {.name = "Chat"}), ElementsAre(HasSubstr("the route 'a' was declared before")));
  EXPECT_THAT(problems({""}, {.name = "Chat"}), ElementsAre(HasSubstr("a route has no key")));
  EXPECT_THAT(problems({"$mine"}, {.name = "Chat"}), ElementsAre(HasSubstr("API Gateway's own")));
}

TEST(websocket_api_problems, nobody_decides_who_may_connect) {
  EXPECT_THAT(problems({"a"}, {.name = "Chat", .iam_authorization = true}), ElementsAre(HasSubstr("$connect")));
  EXPECT_THAT(problems({"a"}, {.name = "Chat", .api_key_required = true}), ElementsAre(HasSubstr("$connect")));
  EXPECT_THAT(problems({"$connect"}, {.name = "Chat", .iam_authorization = true}), ElementsAre());
}

TEST(websocket_api_problems, no_message_finds_its_way) {
  EXPECT_THAT(problems({}, {.name = "Chat"}), ElementsAre(HasSubstr("it has no routes")));
  EXPECT_THAT(problems({"a"}, {.name = "Chat", .route_selection_expression = "action"}),
              ElementsAre(HasSubstr("says nothing of the message")));
}

}  // namespace
}  // namespace sparta::api
