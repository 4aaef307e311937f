#include "wire/upload.hpp"

#include "support/scripted_connection.hpp"
#include "wire/client.hpp"

#include <cerrno>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::wire {
namespace {

using sparta::testing::connection_script;
using sparta::testing::scripted_server;
using ::testing::ElementsAre;
using ::testing::SizeIs;

const std::string taken = "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\nok";
const std::string head =
    "POST /p/x HTTP/1.1\r\nHost: h:1\r\nUser-Agent: agent/1\r\nTrailer: T\r\nTransfer-Encoding: chunked\r\n\r\n";

class an_upload : public ::testing::Test {
 protected:
  void serve(std::deque<connection_script> scripts) {
    server_ = std::make_unique<scripted_server>(std::move(scripts));
    client_ = std::make_unique<client>(address{.host = "h", .port = 1, .prefix = "/p"}, "agent/1", *server_);
  }
  upload begin() {
    const header headers[] = {{"Trailer", "T"}};
    return *client_->begin({.method = "POST", .target = "/x", .headers = headers});
  }
  read_outcome finish(upload& what, std::span<const header> trailers = {}) { return what.finish(trailers, answer_); }

  std::unique_ptr<scripted_server> server_;
  std::unique_ptr<client> client_;
  response answer_;
};

TEST_F(an_upload, sends_each_piece_as_a_chunk_at_once) {
  serve({{.pieces = {taken}}});
  auto body = begin();
  EXPECT_THAT(server_->sent, SizeIs(0));
  EXPECT_TRUE(body.send("one"));
  EXPECT_THAT(server_->sent, ElementsAre(head + "3\r\none\r\n"));
  EXPECT_TRUE(body.send(std::string(300, 'x')));
  EXPECT_EQ(server_->sent.back(), "12c\r\n" + std::string(300, 'x') + "\r\n");
  EXPECT_EQ(finish(body), read_outcome::complete);
  EXPECT_EQ(server_->sent.back(), "0\r\n\r\n");
  EXPECT_EQ(answer_.status, 202);
}

TEST_F(an_upload, does_not_end_at_an_empty_piece) {
  serve({{.pieces = {taken}}});
  auto body = begin();
  EXPECT_TRUE(body.send(""));
  EXPECT_TRUE(body.send("x"));
  EXPECT_THAT(server_->sent, ElementsAre(head + "1\r\nx\r\n"));
}

TEST_F(an_upload, may_have_no_bytes_at_all) {
  serve({{.pieces = {taken}}});
  auto body = begin();
  EXPECT_EQ(finish(body), read_outcome::complete);
  EXPECT_THAT(server_->sent, ElementsAre(head + "0\r\n\r\n"));
}

TEST_F(an_upload, ends_with_its_trailers) {
  serve({{.pieces = {taken}}});
  auto body = begin();
  const header trailers[] = {{"T", "why"}, {"U", ""}};
  EXPECT_EQ(finish(body, trailers), read_outcome::complete);
  EXPECT_EQ(server_->sent.back(), head + "0\r\nT: why\r\nU: \r\n\r\n");
}

TEST_F(an_upload, has_a_connection_of_its_own) {
  serve({{.pieces = {taken}}, {.pieces = {taken}}, {.pieces = {taken}}});
  ASSERT_TRUE(client_->send({.method = "GET", .target = "/n"}, when_silent::ask_again));
  {
    auto body = begin();
    EXPECT_EQ(finish(body), read_outcome::complete);
  }
  ASSERT_TRUE(client_->send({.method = "GET", .target = "/n"}, when_silent::ask_again));
  EXPECT_THAT(server_->dialled, SizeIs(3));
}

TEST_F(an_upload, gets_an_answer_that_came_early) {
  for (const int lost : {EPIPE, ECONNRESET}) {
    serve({{.pieces = {"HTTP/1.1 413 Large\r\nContent-Length: 0\r\n\r\n"}, .send_error = lost, .failing_send = 2}});
    auto body = begin();
    EXPECT_TRUE(body.send("one"));
    EXPECT_FALSE(body.send("two"));
    EXPECT_TRUE(body.broken());
    EXPECT_FALSE(body.send("three"));
    EXPECT_EQ(finish(body), read_outcome::complete);
    EXPECT_EQ(answer_.status, 413);
    EXPECT_THAT(server_->sent, SizeIs(1));
  }
}

TEST_F(an_upload, is_told_of_a_server_that_is_gone) {
  serve({{.pieces = {}, .end_error = ECONNRESET, .send_error = ECONNRESET}});
  auto body = begin();
  EXPECT_FALSE(body.send("one"));
  EXPECT_EQ(finish(body), read_outcome::silent);
}

TEST_F(an_upload, does_not_begin_without_a_server) {
  serve({});
  const auto begun = client_->begin({.method = "POST", .target = "/x"});
  ASSERT_FALSE(begun);
  EXPECT_EQ(begun.error().message, "can't connect");
}

TEST_F(an_upload, does_not_begin_with_a_line_end_in_a_header) {
  serve({{.pieces = {taken}}});
  const header headers[] = {{"A", "b\r\nEvil: c"}};
  EXPECT_FALSE(client_->begin({.method = "POST", .target = "/x", .headers = headers}));
  EXPECT_THAT(server_->dialled, SizeIs(0));
}

}  // namespace
}  // namespace sparta::wire
