#include "session_fixture.hpp"

#include <sparta/aws/connections.hpp>

namespace sparta::aws::connections {
namespace {

struct connections_test : testing::session_fixture {
  api chat{.api_id = "a1b2", .stage = "live"};
};

TEST_F(connections_test, an_api_has_a_host_of_its_own) {
  transport.replies(200, "");
  ASSERT_TRUE(post_to_connection(session, chat, "L0SM9cOFvHcCIhw=", "hi"));
  EXPECT_EQ(sent().method, "POST");
  EXPECT_EQ(sent().host, "a1b2.execute-api." + client.settings.region + ".amazonaws.com");
  EXPECT_EQ(sent().path, "/live/@connections/L0SM9cOFvHcCIhw%3D");
  EXPECT_EQ(sent().body, "hi");
  EXPECT_THAT(header("Authorization"), ::testing::HasSubstr("/execute-api/aws4_request"));
}

TEST_F(connections_test, an_emulator_is_told_the_api_in_the_path) {
  client.settings.endpoint_url = {.url = "http://127.0.0.1:4566", .origin = "AWS_ENDPOINT_URL"};
  transport.replies(200, "");
  ASSERT_TRUE(delete_connection(session, chat, "c"));
  EXPECT_EQ(sent().method, "DELETE");
  EXPECT_EQ(sent().host, "127.0.0.1");
  EXPECT_EQ(sent().path, "/_aws/execute-api/a1b2/live/@connections/c");
}

TEST_F(connections_test, an_endpoint_for_this_service_alone_is_the_place_itself) {
  client.settings.service_endpoints["apigatewaymanagementapi"] = {.url = "https://chat.example.com/v1",
                                                                  .origin = "test"};
  transport.replies(200, "");
  ASSERT_TRUE(post_to_connection(session, chat, "c", "hi"));
  EXPECT_EQ(sent().host, "chat.example.com");
  EXPECT_EQ(sent().path, "/v1/@connections/c");
}

TEST_F(connections_test, one_that_has_gone_is_not_found) {
  transport.replies(410, "");
  const auto done = post_to_connection(session, chat, "c", "hi");
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, error_kind::not_found);
  EXPECT_EQ(done.error().code, "GoneException");
}

TEST_F(connections_test, a_message_is_not_sent_twice) {
  transport.fails();
  EXPECT_FALSE(post_to_connection(session, chat, "c", "hi"));
  EXPECT_TRUE(transport.finished());
}

TEST_F(connections_test, a_connection_is_asked_about) {
  transport.replies(200, R"({"connectedAt":"2026-11-24T15:10:30Z","identity":{"sourceIp":"192.0.2.1","userAgent":"x"},
      "lastActiveAt":"2026-11-24T15:11:30Z"})");
  const auto found = get_connection(session, chat, "c");
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_EQ(found->connected_at, "2026-11-24T15:10:30Z");
  EXPECT_EQ(found->source_ip, "192.0.2.1");
}

}  // namespace
}  // namespace sparta::aws::connections
