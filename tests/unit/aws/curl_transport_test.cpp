#include "aws/curl_transport.hpp"

#include "support/http_stub.hpp"

#include <cstdlib>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::aws {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using testing::http_stub;
using ::testing::Not;
using ::testing::StartsWith;

http_stub::answer always(std::string bytes) {
  return [bytes = std::move(bytes)](const std::string&) { return bytes; };
}

http_request to(const http_stub& server) {
  return {.scheme = "http", .host = "127.0.0.1", .port = server.port(), .path = "/a%20b/../c"};
}

TEST(curl_transport, sends_path_query_headers_and_body_as_they_are) {
  const http_stub server(always("HTTP/1.1 201 Created\r\nContent-Length: 2\r\nX-One: 1\r\n\r\nok"));
  curl_transport transport({.user_agent = "sparta-test"});
  auto request = to(server);
  request.method = "POST";
  request.query = {{"q", "1 +/"}};
  request.headers = {{"X-Amz-Date", "now"}, {"X-Empty", ""}};
  request.body = std::string("a\0b", 3);
  const auto answer = transport.send(request, {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 201);
  EXPECT_EQ(answer->body, "ok");
  EXPECT_EQ(answer->header("x-one"), "1");
  const auto seen = server.requests().at(0);
  EXPECT_THAT(seen,
              StartsWith("POST /a%20b/../c?q=1%20%2B%2F HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.port())));
  for (const auto* line :
       {"\r\nX-Amz-Date: now\r\n", "\r\nX-Empty:\r\n", "\r\nUser-Agent: sparta-test\r\n", "\r\nContent-Length: 3\r\n"})
    EXPECT_THAT(seen, HasSubstr(line));
  EXPECT_THAT(seen, EndsWith(std::string("\r\n\r\na\0b", 7)));
  EXPECT_THAT(seen, Not(HasSubstr("Expect")));
}

TEST(curl_transport, gives_an_empty_post_a_length) {
  const http_stub server(always("HTTP/1.1 204 No Content\r\n\r\n"));
  curl_transport transport;
  auto request = to(server);
  request.method = "PUT";
  ASSERT_TRUE(transport.send(request, {}));
  EXPECT_THAT(server.requests().at(0), HasSubstr("Content-Length: 0"));
}

TEST(curl_transport, reads_no_body_after_head) {
  const http_stub server(always("HTTP/1.1 404 Not Found\r\nContent-Length: 500\r\n\r\n"));
  curl_transport transport;
  auto request = to(server);
  request.method = "HEAD";
  const auto answer = transport.send(request, {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->status, 404);
  EXPECT_EQ(answer->header("Content-Length"), "500");
}

TEST(curl_transport, streams_a_file_and_reports_progress) {
  const http_stub server(always("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
  const auto path = std::filesystem::temp_directory_path() / ("sparta-upload-" + std::to_string(::getpid()));
  std::ofstream(path) << std::string(1'000'000, 'z');
  curl_transport transport;
  auto request = to(server);
  request.method = "PUT";
  request.body_file = path;
  std::uint64_t last = 0;
  const auto answer = transport.send(request, {.on_upload = [&](std::uint64_t sent, std::uint64_t total) {
                                       EXPECT_EQ(total, 1'000'000U);
                                       EXPECT_GE(sent, last);
                                       last = sent;
                                     }});
  std::filesystem::remove(path);
  ASSERT_TRUE(answer);
  EXPECT_EQ(last, 1'000'000U);
  EXPECT_THAT(server.requests().at(0), EndsWith(std::string(1'000'000, 'z')));
}

TEST(curl_transport, names_a_file_it_cannot_read) {
  curl_transport transport;
  const auto answer = transport.send({.method = "PUT", .host = "localhost", .body_file = "/nonexistent/x"}, {});
  EXPECT_EQ(answer.error().kind, error_kind::io);
  EXPECT_THAT(answer.error().message, HasSubstr("/nonexistent/x"));
}

TEST(curl_transport, keeps_its_connection) {
  const http_stub server(always("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
  curl_transport transport;
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(transport.send(to(server), {}));
  EXPECT_EQ(server.connections(), 1);
}

TEST(curl_transport, sends_the_body_again_when_a_kept_connection_was_dead) {
  int served = 0;
  const http_stub server([&](const std::string&) -> std::string {
    // The second request meets a server that hangs up without a word, as one does whose idle time is over.
    return ++served == 2 ? "" : "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
  });
  curl_transport transport;
  auto request = to(server);
  request.method = "PUT";
  request.body = "again";
  ASSERT_TRUE(transport.send(request, {}));
  ASSERT_TRUE(transport.send(request, {}));
  EXPECT_THAT(server.requests().at(2), EndsWith("\r\n\r\nagain"));
}

TEST(curl_transport, refuses_an_answer_that_is_too_long) {
  const http_stub server(always("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + std::string(1'000, 'x')));
  curl_transport transport;
  const auto answer = transport.send(to(server), {.max_response_bytes = 999});
  EXPECT_EQ(answer.error().kind, error_kind::unavailable);
  EXPECT_THAT(answer.error().message, HasSubstr("999 bytes"));
}

TEST(curl_transport, follows_no_redirect) {
  const http_stub server(always("HTTP/1.1 307 Go\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"));
  curl_transport transport;
  EXPECT_EQ(transport.send(to(server), {})->status, 307);
}

TEST(curl_transport, skips_interim_answers) {
  const http_stub server(
      always("HTTP/1.1 100 Continue\r\nX-Old: 1\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
  curl_transport transport;
  const auto answer = transport.send(to(server), {});
  EXPECT_EQ(answer->status, 200);
  EXPECT_EQ(answer->header("X-Old"), "");
}

TEST(curl_transport, says_who_did_not_answer) {
  std::uint16_t closed = 0;
  {
    const http_stub server(always(""));
    closed = server.port();
  }
  curl_transport transport;
  const auto answer = transport.send({.scheme = "http", .host = "127.0.0.1", .port = closed}, {});
  EXPECT_EQ(answer.error().kind, error_kind::unavailable);
  EXPECT_THAT(answer.error().message, HasSubstr("127.0.0.1:" + std::to_string(closed)));
}

TEST(curl_transport, gives_up_on_a_silent_server) {
  std::stop_source never;
  const http_stub server(
      [](const std::string&) -> std::string { return "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"; });
  curl_transport transport;
  const auto answer = transport.send(to(server), {.total_timeout = std::chrono::milliseconds(50)});
  EXPECT_EQ(answer.error().kind, error_kind::unavailable);
}

TEST(curl_transport, stops_in_the_middle_of_an_answer) {
  std::stop_source stopper;
  const http_stub server([&](const std::string&) -> std::string {
    stopper.request_stop();
    return "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab";
  });
  curl_transport transport;
  const auto answer = transport.send(to(server), {.stop = stopper.get_token()});
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().kind, error_kind::interrupted);
}

struct with_proxy : ::testing::Test {
  with_proxy() { ::setenv("http_proxy", "http://127.0.0.1:1", 1); }
  ~with_proxy() override { ::unsetenv("http_proxy"); }
};

TEST_F(with_proxy, goes_to_this_machine_directly) {
  const http_stub server(always("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
  curl_transport transport;
  EXPECT_TRUE(transport.send(to(server), {}));
}

TEST_F(with_proxy, goes_elsewhere_through_the_proxy) {
  const http_stub proxy(always("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
  ::setenv("http_proxy", ("http://127.0.0.1:" + std::to_string(proxy.port())).c_str(), 1);
  curl_transport transport;
  ASSERT_TRUE(transport.send({.scheme = "http", .host = "sts.example.invalid", .port = 80}, {}));
  EXPECT_THAT(proxy.requests().at(0), StartsWith("GET http://sts.example.invalid/ HTTP/1.1"));
}

}  // namespace
}  // namespace sparta::aws
