#include "websocket/read_request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::websocket {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(websocket_request, of_a_connection_has_what_the_client_sent) {
  const auto read = read_request(R"({"headers":{"X-A":"2"},"multiValueHeaders":{"X-A":["1","2"]},
      "queryStringParameters":{"room":"b"},"multiValueQueryStringParameters":{"room":["a","b"]},
      "requestContext":{"routeKey":"$connect","eventType":"CONNECT","connectionId":"L0SM9cOFvHcCIhw=","stage":"live",
      "requestId":"r1","identity":{"sourceIp":"192.0.2.1"},"authorizer":{"principalId":"ada"}},"isBase64Encoded":false})");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->event_type, event_type::connect);
  EXPECT_EQ(read->route_key, "$connect");
  EXPECT_EQ(read->connection_id, "L0SM9cOFvHcCIhw=");
  EXPECT_THAT(read->headers.all("x-a"), ElementsAre("1", "2"));
  EXPECT_EQ(read->query("room"), "a");
  EXPECT_EQ(read->source_ip, "192.0.2.1");
  EXPECT_EQ(read->authorizer.find("principalId")->as_string(), "ada");
}

TEST(websocket_request, of_an_emulator_may_have_the_plain_maps_alone) {
  const auto read = read_request(
      R"({"queryStringParameters":{"room":"a"},"requestContext":{"eventType":"CONNECT","connectionId":"c"}})");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->query("room"), "a");
}

TEST(websocket_request, a_message_may_be_base64) {
  const auto read = read_request(
      R"({"body":"aGVsbG8=","isBase64Encoded":true,"requestContext":{"eventType":"MESSAGE","connectionId":"c"}})");
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(read->body, "hello");
}

struct broken_event {
  const char* text;
  const char* says;
};
class broken_websocket_event : public ::testing::TestWithParam<broken_event> {};

TEST_P(broken_websocket_event, is_an_error_that_says_where) {
  const auto read = read_request(GetParam().text);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().kind, error_kind::decode);
  EXPECT_THAT(read.error().message, HasSubstr(GetParam().says));
}

INSTANTIATE_TEST_SUITE_P(
    all, broken_websocket_event,
    ::testing::Values(
        broken_event{"{", ""}, broken_event{"[]", "requestContext.connectionId"},
        broken_event{R"({"requestContext":7})", "requestContext.connectionId"},
        broken_event{R"({"requestContext":{"connectionId":"c","eventType":"SLEEP"}})", "'SLEEP' is none of"},
        broken_event{
            R"({"body":"%","isBase64Encoded":true,"requestContext":{"connectionId":"c","eventType":"MESSAGE"}})",
            "body"}));

}  // namespace
}  // namespace sparta::websocket
