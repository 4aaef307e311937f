#include "wire/response_reader.hpp"

#include "support/scripted_connection.hpp"

#include <gtest/gtest.h>

namespace sparta::wire {
namespace {

using sparta::testing::connection_script;
using sparta::testing::scripted_server;

struct reading {
  read_outcome outcome;
  response got;
  std::string body;
};

class a_response_reader : public ::testing::Test {
 protected:
  reading read(connection_script script) {
    scripted_server server({std::move(script)});
    connection_ = *server.dial({.host = "h"});
    return again();
  }
  reading read(std::string text) { return read(connection_script{.pieces = {std::move(text)}}); }
  reading again() {
    reading made{};
    made.outcome = reader_.read(*connection_, made.got);
    if (made.outcome == read_outcome::complete) made.body = made.got.body;
    return made;
  }

  response_reader reader_{{.head = 4096, .body = 100'000}};
  std::unique_ptr<connection> connection_;
};

std::deque<std::string> in_pieces(const std::string& text, std::size_t size) {
  std::deque<std::string> pieces;
  for (std::size_t at = 0; at < text.size(); at += size) pieces.push_back(text.substr(at, size));
  return pieces;
}

TEST_F(a_response_reader, reads_a_counted_body_in_any_pieces) {
  const std::string text = "HTTP/1.1 200 OK\r\nContent-Length: 11\r\nX-Name:  v \r\nEmpty:\r\n\r\nhello\r\n\r\nhe";
  for (std::size_t size = 1; size <= text.size(); ++size) {
    const auto made = read(connection_script{.pieces = in_pieces(text, size)});
    ASSERT_EQ(made.outcome, read_outcome::complete) << size;
    EXPECT_EQ(made.got.status, 200);
    EXPECT_EQ(made.body, "hello\r\n\r\nhe");
    EXPECT_EQ(find(made.got.headers, "x-name"), "v");
    EXPECT_EQ(find(made.got.headers, "empty"), "");
    EXPECT_TRUE(made.got.keeps_connection);
  }
}

TEST_F(a_response_reader, waits_for_no_body_after_HEAD) {
  reader_.leave_out_bodies(true);
  const auto made = read("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n");
  ASSERT_EQ(made.outcome, read_outcome::complete);
  EXPECT_EQ(find(made.got.headers, "content-length"), "11");
  EXPECT_TRUE(made.got.keeps_connection);
}

TEST_F(a_response_reader, takes_another_limit_for_bodies) {
  reader_.limit_body(4);
  EXPECT_EQ(read("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello").outcome, read_outcome::too_large);
  reader_.limit_body(5);
  EXPECT_EQ(read("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello").body, "hello");
}

TEST_F(a_response_reader, reads_a_chunked_body_in_any_pieces) {
  const std::string text =
      "HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n6;x=y\r\nhello \r\n5\r\nworld\r\n0\r\nT: u\r\n\r\n";
  for (std::size_t size = 1; size <= text.size(); ++size) {
    const auto made = read(connection_script{.pieces = in_pieces(text, size)});
    ASSERT_EQ(made.outcome, read_outcome::complete) << size;
    EXPECT_EQ(made.body, "hello world");
    EXPECT_TRUE(made.got.keeps_connection);
  }
}

TEST_F(a_response_reader, reads_to_the_end_of_the_connection) {
  const std::string text = "HTTP/1.1 200 OK\r\n\r\nhello";
  for (std::size_t size = 1; size <= text.size(); ++size) {
    const auto made = read(connection_script{.pieces = in_pieces(text, size)});
    ASSERT_EQ(made.outcome, read_outcome::complete) << size;
    EXPECT_EQ(made.body, "hello");
    EXPECT_FALSE(made.got.keeps_connection);
  }
}

TEST_F(a_response_reader, skips_interim_responses) {
  const auto made = read(
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nA: b\r\n\r\nHTTP/1.1 202 Accepted\r\nContent-Length: "
      "2\r\n\r\nok");
  EXPECT_EQ(made.got.status, 202);
  EXPECT_EQ(made.body, "ok");
  EXPECT_EQ(find(made.got.headers, "a"), "");
}

TEST_F(a_response_reader, takes_bare_line_feeds_and_a_missing_reason) {
  const auto made = read("HTTP/1.1 204\nA: b\n\n");
  EXPECT_EQ(made.outcome, read_outcome::complete);
  EXPECT_EQ(made.got.status, 204);
  EXPECT_EQ(find(made.got.headers, "a"), "b");
}

TEST_F(a_response_reader, knows_which_connections_stay) {
  const auto keeps = [&](const std::string& head) { return read(head + "\r\n\r\n").got.keeps_connection; };
  EXPECT_TRUE(keeps("HTTP/1.1 200 OK\r\nContent-Length: 0"));
  EXPECT_FALSE(keeps("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: x, Close"));
  EXPECT_FALSE(keeps("HTTP/1.0 200 OK\r\nContent-Length: 0"));
  EXPECT_TRUE(keeps("HTTP/1.0 200 OK\r\nContent-Length: 0\r\nConnection: Keep-Alive"));
  EXPECT_FALSE(keeps("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0"));
}

TEST_F(a_response_reader, does_not_keep_a_connection_with_bytes_left_over) {
  const auto made = read("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok and more");
  EXPECT_EQ(made.body, "ok");
  EXPECT_FALSE(made.got.keeps_connection);
}

TEST_F(a_response_reader, reads_one_response_after_the_other) {
  read(connection_script{.pieces = {"HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n" + std::string(60'000, 'x'),
                                    "HTTP/1.1 201 OK\r\nContent-Length: 1\r\n\r\ny"}});
  const auto second = again();
  EXPECT_EQ(second.got.status, 201);
  EXPECT_EQ(second.body, "y");
}

TEST_F(a_response_reader, tells_how_a_connection_ended) {
  EXPECT_EQ(read(connection_script{}).outcome, read_outcome::silent);
  EXPECT_EQ(read(connection_script{.end_error = ECONNRESET}).outcome, read_outcome::silent);
  for (const char* text :
       {"H", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 100 C\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc"})
    EXPECT_EQ(read(text).outcome, read_outcome::cut_off) << text;
  // Nobody can tell a reset from an end otherwise.
  EXPECT_EQ(read(connection_script{.pieces = {"HTTP/1.1 200 OK\r\n\r\nx"}, .end_error = ECONNRESET}).outcome,
            read_outcome::cut_off);
}

class malformed : public a_response_reader, public ::testing::WithParamInterface<const char*> {};

TEST_P(malformed, is_refused) {
  EXPECT_EQ(read(std::string(GetParam()) + "\r\n\r\nxx").outcome, read_outcome::malformed);
}

INSTANTIATE_TEST_SUITE_P(heads, malformed,
                         ::testing::Values("SSH-2.0-OpenSSH", "HTTP/2 200", "HTTP/1.1 20 OK", "HTTP/1.1 2000 OK",
                                           "HTTP/1.1 999 X", "HTTP/1.1 OK", "HTTP/1.1 200 OK\r\nno colon",
                                           "HTTP/1.1 200 OK\r\n: v", "HTTP/1.1 200 OK\r\nA b: v",
                                           "HTTP/1.1 200 OK\r\nA: b\r\n folded", "HTTP/1.1 200 OK\r\nA: b\x01",
                                           "HTTP/1.1 200 OK\r\nContent-Length: x",
                                           "HTTP/1.1 200 OK\r\nContent-Length: -1",
                                           "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999",
                                           "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2",
                                           "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked",
                                           "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz"));

TEST_F(a_response_reader, takes_the_same_length_twice) {
  EXPECT_EQ(read("HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\nContent-Length: 2\r\n\r\nok").body, "ok");
}

TEST_F(a_response_reader, bounds_heads) {
  const std::string large = "HTTP/1.1 200 OK\r\nA: " + std::string(5000, 'x');
  EXPECT_EQ(read(large).outcome, read_outcome::too_large);
  EXPECT_EQ(read(large + "\r\n\r\n").outcome, read_outcome::too_large);
  std::string interim;
  while (interim.size() < 5000) interim += "HTTP/1.1 100 C\r\n\r\n";
  EXPECT_EQ(read(interim).outcome, read_outcome::too_large);
  EXPECT_EQ(read("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nA: " + std::string(3000, 'x') + "\r\n\r\n").outcome,
            read_outcome::complete);
}

TEST_F(a_response_reader, bounds_bodies) {
  const std::string large(100'001, 'x');
  EXPECT_EQ(read("HTTP/1.1 200 OK\r\nContent-Length: 100001\r\n\r\n").outcome, read_outcome::too_large);
  EXPECT_EQ(read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n186a1\r\n" + large + "\r\n0\r\n\r\n").outcome,
            read_outcome::too_large);
  EXPECT_EQ(read("HTTP/1.1 200 OK\r\n\r\n" + large).outcome, read_outcome::too_large);
  EXPECT_EQ(read("HTTP/1.1 200 OK\r\n\r\n" + large.substr(1)).body.size(), 100'000U);
}

}  // namespace
}  // namespace sparta::wire
