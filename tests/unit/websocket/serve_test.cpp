#include <sparta/context.hpp>
#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>
#include <sparta/websocket/serve.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace sparta::websocket {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct message {
  std::string text;
};

constexpr std::string_view hello =
    R"({"body":"{\"text\":\"hi\"}","requestContext":{"eventType":"MESSAGE","connectionId":"c","requestId":"r1"}})";
constexpr std::string_view no_message =
    R"({"body":"{\"text\":7}","requestContext":{"eventType":"MESSAGE","connectionId":"c"}})";

template <class Handler>
json::value served(Handler handler, std::string_view event = hello) {
  context ctx;
  const auto call = sparta::detail::erase(handler);
  const auto made = call(event, ctx);
  EXPECT_TRUE(made);
  return made ? json::parse(made->body).value() : json::value();
}

TEST(websocket_serve, a_value_goes_back_as_JSON) {
  const auto answer = served([](const body<message>& what) { return message{.text = what->text + "!"}; });
  EXPECT_EQ(answer.find("statusCode")->as_int64(), 200);
  EXPECT_EQ(answer.find("body")->as_string(), R"({"text":"hi!"})");
}

TEST(websocket_serve, nothing_is_200) {
  const auto answer = served([](const request&, context&) {});
  EXPECT_EQ(answer, json::value({{"statusCode", 200}}));
}

TEST(websocket_serve, a_message_that_is_no_such_thing_is_400_with_the_place) {
  const auto answer = served([](const body<message>&) {}, no_message);
  EXPECT_EQ(answer.find("statusCode")->as_int64(), 400);
  EXPECT_THAT(answer.find("body")->as_string(), HasSubstr("text: expected string"));
}

TEST(websocket_serve, a_connection_is_refused_by_a_status) {
  const auto answer = served([](const request&) { return http::unauthorized("who are you?"); });
  EXPECT_EQ(answer.find("statusCode")->as_int64(), 401);
}

TEST(websocket_serve, an_error_has_the_status_of_its_kind) {
  const auto answer = served(
      [](const request&) -> result<void> { return error{.kind = error_kind::conflict, .message = "two at once"}; });
  EXPECT_EQ(answer.find("statusCode")->as_int64(), 409);
}

TEST(websocket_serve, what_http_does_not_allow_is_500) {
  for (const auto& each : std::initializer_list<http::response>{
           {.headers = {{"sec-websocket-protocol", "a\r\nset-cookie: b"}}}, {.status = 99}, {.body = "\xFF"}}) {
    const auto answer = served([&](const request&) { return each; });
    EXPECT_EQ(answer.find("statusCode")->as_int64(), 500);
    EXPECT_THAT(answer.find("body")->as_string(), HasSubstr("urn:request:r1"));
    EXPECT_THAT(json::write(answer), Not(HasSubstr("set-cookie")));
  }
}

TEST(websocket_serve, what_is_thrown_stays_inside) {
  const auto answer = served([](const request&) { throw std::runtime_error("password"); });
  EXPECT_EQ(answer.find("statusCode")->as_int64(), 500);
  EXPECT_THAT(answer.find("body")->as_string(), Not(HasSubstr("password")));
  EXPECT_THAT(answer.find("body")->as_string(), HasSubstr("r1"));
}

}  // namespace
}  // namespace sparta::websocket
