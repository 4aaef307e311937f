#include "wire/client.hpp"

#include "support/scripted_connection.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::wire {
namespace {

using sparta::testing::connection_script;
using sparta::testing::scripted_server;
using ::testing::ElementsAre;
using ::testing::SizeIs;

const std::string ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
constexpr request get{.method = "GET", .target = "/next"};
constexpr request post{.method = "POST", .target = "/answer", .body = "{}"};

class a_client : public ::testing::Test {
 protected:
  void serve(std::deque<connection_script> scripts) {
    server_ = std::make_unique<scripted_server>(std::move(scripts));
    client_ = std::make_unique<client>(address{.host = "h", .port = 1, .prefix = "/p"}, "agent/1", *server_);
  }
  std::unique_ptr<scripted_server> server_;
  std::unique_ptr<client> client_;
};

TEST_F(a_client, writes_requests) {
  serve({{.pieces = {ok, ok}}});
  const header headers[] = {{"A", "b"}, {"C", ""}};
  ASSERT_TRUE(client_->send({.method = "POST", .target = "/x", .headers = headers, .body = "body"},
                            when_silent::send_once_more));
  ASSERT_TRUE(client_->send(get, when_silent::ask_again));
  EXPECT_THAT(server_->sent, ElementsAre("POST /p/x HTTP/1.1\r\nHost: h:1\r\nUser-Agent: agent/1\r\nA: b\r\nC: \r\n"
                                         "Content-Length: 4\r\n\r\nbody",
                                         "GET /p/next HTTP/1.1\r\nHost: h:1\r\nUser-Agent: agent/1\r\n\r\n"));
}

TEST_F(a_client, counts_an_empty_body) {
  serve({{.pieces = {ok}}});
  ASSERT_TRUE(client_->send({.method = "POST", .target = "/x"}, when_silent::send_once_more));
  EXPECT_THAT(server_->sent.front(), ::testing::EndsWith("Content-Length: 0\r\n\r\n"));
}

TEST_F(a_client, refuses_to_write_line_breaks_into_headers) {
  serve({{.pieces = {ok}}});
  const header headers[] = {{"A", "b\r\nEvil: c"}};
  const auto done = client_->send({.method = "POST", .target = "/x", .headers = headers}, when_silent::send_once_more);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().message, "the header A has a control character in its value");
  EXPECT_TRUE(server_->sent.empty());
}

TEST_F(a_client, keeps_its_connection) {
  serve({{.pieces = {ok, ok, ok}}});
  for (int i = 0; i < 3; ++i) {
    const auto done = client_->send(get, when_silent::ask_again);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->answer.body, "ok");
    EXPECT_FALSE(done->repeated);
  }
  EXPECT_THAT(server_->dialled, SizeIs(1));
}

TEST_F(a_client, dials_again_after_an_announced_close) {
  const std::string last = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
  serve({{.pieces = {last}}, {.pieces = {ok}}});
  ASSERT_TRUE(client_->send(post, when_silent::send_once_more));
  const auto done = client_->send(post, when_silent::send_once_more);
  ASSERT_TRUE(done);
  EXPECT_FALSE(done->repeated);
  EXPECT_THAT(server_->dialled, SizeIs(2));
}

TEST_F(a_client, sends_a_post_once_more_when_an_idle_connection_was_lost) {
  for (const int lost : {0, ECONNRESET}) {
    serve({{.pieces = {ok}, .end_error = lost}, {.pieces = {ok}}});
    ASSERT_TRUE(client_->send(get, when_silent::ask_again));
    const auto done = client_->send(post, when_silent::send_once_more);
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->repeated);
    EXPECT_THAT(server_->sent, SizeIs(3));
    EXPECT_EQ(server_->sent[1], server_->sent[2]);
  }
}

TEST_F(a_client, sends_a_post_once_more_when_an_idle_connection_does_not_take_it) {
  serve({{.pieces = {ok}, .end_error = ECONNRESET, .send_error = EPIPE, .failing_send = 2}, {.pieces = {ok}}});
  ASSERT_TRUE(client_->send(get, when_silent::ask_again));
  EXPECT_TRUE(client_->send(post, when_silent::send_once_more));
}

TEST_F(a_client, does_not_repeat_a_post_on_a_new_connection) {
  serve({{.end_error = ECONNRESET}, {.pieces = {ok}}});
  const auto done = client_->send(post, when_silent::send_once_more);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, error_kind::unavailable);
  EXPECT_EQ(done.error().message, "h:1 closed the connection before it answered");
  EXPECT_THAT(server_->dialled, SizeIs(1));
}

TEST_F(a_client, does_not_repeat_a_post_twice) {
  serve({{.pieces = {ok}}, {}, {.pieces = {ok}}});
  ASSERT_TRUE(client_->send(post, when_silent::send_once_more));
  EXPECT_FALSE(client_->send(post, when_silent::send_once_more));
  EXPECT_THAT(server_->dialled, SizeIs(2));
}

TEST_F(a_client, does_not_repeat_what_was_partly_answered) {
  for (const auto policy : {when_silent::ask_again, when_silent::send_once_more}) {
    serve({{.pieces = {ok, "HTTP/1.1 2"}, .end_error = ECONNRESET}, {.pieces = {ok}}});
    ASSERT_TRUE(client_->send(get, policy));
    const auto done = client_->send(get, policy);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().message, "h:1 closed the connection in the middle of its answer");
  }
}

TEST_F(a_client, asks_again_on_a_new_connection_too_but_not_for_ever) {
  serve({{.end_error = ECONNRESET}, {}, {}, {.pieces = {ok}}});
  EXPECT_TRUE(client_->send(get, when_silent::ask_again));
  serve({{}, {}, {}, {}, {.pieces = {ok}}});
  EXPECT_FALSE(client_->send(get, when_silent::ask_again));
  EXPECT_THAT(server_->dialled, SizeIs(4));
}

TEST_F(a_client, reads_an_answer_that_came_before_the_body_was_sent) {
  const std::string refused = "HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n";
  serve({{.pieces = {refused}, .send_error = ECONNRESET}, {.pieces = {ok}}});
  const auto done = client_->send(post, when_silent::send_once_more);
  ASSERT_TRUE(done);
  EXPECT_EQ(done->answer.status, 413);
  ASSERT_TRUE(client_->send(get, when_silent::ask_again));
  EXPECT_THAT(server_->dialled, SizeIs(2));
}

TEST_F(a_client, passes_on_why_it_can_not_dial) {
  serve({});
  const auto done = client_->send(get, when_silent::ask_again);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().message, "can't connect");
}

}  // namespace
}  // namespace sparta::wire
