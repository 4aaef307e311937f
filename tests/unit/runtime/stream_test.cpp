#include "runtime/stream.hpp"

#include "base/base64.hpp"
#include "support/http_text.hpp"
#include "support/recorded_lines.hpp"
#include "support/scripted_connection.hpp"

#include <cerrno>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace sparta::runtime {
namespace {

using namespace sparta::testing;
using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;

const std::string event =
    http_response(200, "{}", "Lambda-Runtime-Aws-Request-Id: r1\r\nLambda-Runtime-Invocation-Id: a1\r\n");
const std::string taken = http_response(202, R"({"status":"OK"})");

/// Three connections: of the first GET /next, of the stream, and of what follows it.
class a_streamed_response : public ::testing::Test {
 protected:
  a_streamed_response() { sparta::detail::send_streams(); }

  error serve(byte_stream write, connection_script of_stream = {.pieces = {taken}}, std::string body = {}) {
    return serve_all(std::move(write), {{.pieces = {event}}, std::move(of_stream), {.pieces = {taken}}},
                     std::move(body));
  }
  error serve_all(byte_stream write, std::deque<connection_script> scripts, std::string body = {}) {
    server_ = std::make_unique<scripted_server>(std::move(scripts));
    wire::client http({.host = "h", .port = 1}, "agent", *server_);
    api_client api(http);
    const model::registered_handler handler{.name = "Hello",
                                            .call = [&](std::string_view, context& ctx) -> result<raw_response> {
                                              context_ = &ctx;
                                              return raw_response{
                                                  .body = body, .content_type = "text/x", .stream = write};
                                            },
                                            .file = "main.cpp",
                                            .line = 3};
    const settings from{.format = log_format::json, .least_level = log_level::warn};
    log_writer log(from, sink_, [] { return std::chrono::system_clock::time_point(); });
    return serve_invocations({.service = "shop", .api = api, .handler = handler, .from = from, .log = log});
  }
  /// What went by the stream's connection.
  [[nodiscard]] std::vector<std::string> stream() const {
    std::vector<std::string> own;
    for (const auto& each : server_->sent)
      if (!each.starts_with("GET ") && !each.starts_with("POST /2018-06-01/runtime/invocation/r1/error"))
        own.push_back(each);
    return own;
  }
  [[nodiscard]] std::string last_request() const { return first_line_of(server_->sent.back()); }

  recorded_lines sink_;
  std::unique_ptr<scripted_server> server_;
  context* context_ = nullptr;
};

constexpr const char* next = "GET /2018-06-01/runtime/invocation/next HTTP/1.1";
constexpr const char* post_error = "POST /2018-06-01/runtime/invocation/r1/error HTTP/1.1";

TEST_F(a_streamed_response, is_sent_as_it_is_written) {
  std::vector<std::size_t> sent;
  serve([&](byte_sink& out) {
    for (const auto* const text : {"one", "", "two"}) {
      out.write(text);
      sent.push_back(server_->sent.size());
    }
  });
  EXPECT_THAT(sent, ElementsAre(2, 2, 3));  // after GET /next
  const auto parts = stream();
  ASSERT_THAT(parts, SizeIs(3));
  const auto& head = parts[0];
  EXPECT_EQ(first_line_of(head), "POST /2018-06-01/runtime/invocation/r1/response HTTP/1.1");
  EXPECT_EQ(header_in(head, "Content-Type"), "text/x");
  EXPECT_EQ(header_in(head, "Lambda-Runtime-Function-Response-Mode"), "streaming");
  EXPECT_EQ(header_in(head, "Transfer-Encoding"), "chunked");
  EXPECT_EQ(header_in(head, "Content-Length"), "-");
  EXPECT_EQ(header_in(head, "Trailer"), "Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body");
  EXPECT_EQ(header_in(head, "Lambda-Runtime-Invocation-Id"), "a1");
}

TEST_F(a_streamed_response, begins_with_its_body) {
  serve([](byte_sink& out) { out.write("second"); }, {.pieces = {taken}}, "first");
  EXPECT_THAT(stream(), ElementsAre(EndsWith("\r\n\r\n5\r\nfirst\r\n"), "6\r\nsecond\r\n", "0\r\n\r\n"));
  serve([](byte_sink&) {}, {.pieces = {taken}}, "alone");
  EXPECT_THAT(stream(), ElementsAre(EndsWith("\r\n\r\n5\r\nalone\r\n"), "0\r\n\r\n"));
  serve([](byte_sink&) {});
  EXPECT_THAT(stream(), ElementsAre(EndsWith("\r\n\r\n0\r\n\r\n")));
  EXPECT_EQ(last_request(), next);
  EXPECT_THAT(sink_.lines, IsEmpty());
}

TEST_F(a_streamed_response, is_an_error_when_it_fails_before_the_first_byte) {
  serve([](byte_sink& out) {
    out.write("");
    throw std::runtime_error("broken");
  });
  EXPECT_THAT(stream(), IsEmpty());
  EXPECT_EQ(first_line_of(server_->sent[1]), post_error);
  EXPECT_THAT(body_in(server_->sent[1]), HasSubstr("in handler Hello, declared at main.cpp:3"));
  EXPECT_THAT(sink_.lines, ElementsAre(HasSubstr("broken")));
}

TEST_F(a_streamed_response, tells_in_trailers_that_it_has_failed) {
  serve([](byte_sink& out) {
    out.write("one");
    throw std::runtime_error("größe: broken");
  });
  const auto end = stream().back();
  EXPECT_THAT(end, StartsWith("0\r\nLambda-Runtime-Function-Error-Type: Function.RuntimeError\r\n"));
  EXPECT_THAT(end, EndsWith("\r\n\r\n"));
  const auto told = base::base64_decode(header_in(end, "Lambda-Runtime-Function-Error-Body"));
  ASSERT_TRUE(told);
  std::string text;
  for (const auto byte : *told) text += static_cast<char>(byte);
  EXPECT_EQ(text, R"({"errorMessage":"größe: broken","errorType":"std::runtime_error",)"
                  R"("stackTrace":["in handler Hello, declared at main.cpp:3"]})");
  EXPECT_THAT(sink_.lines, ElementsAre(HasSubstr("größe: broken")));
  EXPECT_EQ(last_request(), next);
}

TEST_F(a_streamed_response, ends_when_nobody_reads_it) {
  int written = 0;
  serve(
      [&](byte_sink& out) {
        for (;; ++written) out.write("x");
      },
      {.pieces = {}, .end_error = ECONNRESET, .send_error = ECONNRESET, .failing_send = 3});
  EXPECT_EQ(written, 2);
  EXPECT_EQ(last_request(), next);
  EXPECT_THAT(sink_.lines, ElementsAre(HasSubstr("nobody reads the stream any more")));
  EXPECT_THAT(sink_.lines[0], HasSubstr("WARN"));
}

TEST_F(a_streamed_response, may_look_away_when_nobody_reads_it) {
  serve(
      [](byte_sink& out) {
        for (int i = 0; i < 3; ++i) EXPECT_THROW(out.write("x"), reader_gone);
      },
      {.pieces = {}, .end_error = ECONNRESET, .send_error = EPIPE});
  EXPECT_EQ(last_request(), next);
}

TEST_F(a_streamed_response, that_throws_what_a_write_would_has_failed) {
  serve([](byte_sink& out) {
    out.write("x");
    throw reader_gone();
  });
  EXPECT_THAT(stream().back(), HasSubstr("Lambda-Runtime-Function-Error-Type: Function.ReaderGone\r\n"));
}

TEST_F(a_streamed_response, may_be_answered_before_its_end) {
  const auto early = [&](int status) {
    serve(
        [](byte_sink& out) {
          for (;;) out.write("x");
        },
        {.pieces = {http_response(status, R"({"errorType":"Why"})")}, .send_error = EPIPE, .failing_send = 2});
  };
  early(413);
  EXPECT_THAT(sink_.lines.back(), HasSubstr("Lambda takes no response so large"));
  early(400);
  EXPECT_THAT(sink_.lines.back(), HasSubstr("Lambda refused the answer"));
  early(410);
  EXPECT_THAT(sink_.lines.back(), HasSubstr("the invocation has timed out"));
  EXPECT_EQ(last_request(), next);
}

TEST_F(a_streamed_response, may_stay_without_an_answer) {
  for (const int lost : {0, ECONNRESET}) {
    serve([](byte_sink& out) { out.write("x"); }, {.pieces = {}, .end_error = lost});
    EXPECT_THAT(sink_.lines.back(), HasSubstr("closed the connection before it answered"));
    EXPECT_EQ(last_request(), next);
  }
}

TEST_F(a_streamed_response, ends_the_process_with_the_container) {
  const auto end =
      serve([](byte_sink& out) { out.write("x"); }, {.pieces = {http_response(500, R"({"errorType":"Gone"})")}});
  EXPECT_THAT(end.message, HasSubstr("status 500, Gone"));
}

TEST_F(a_streamed_response, ends_the_process_when_there_is_no_api) {
  int writes = 0;
  const auto end = serve_all(
      [&](byte_sink& out) {
        for (; writes < 2; ++writes) EXPECT_THROW(out.write("x"), reader_gone);
      },
      {{.pieces = {event}}});
  EXPECT_EQ(end.message, "can't connect");
  EXPECT_EQ(writes, 2);
}

TEST_F(a_streamed_response, is_measured_while_it_is_written) {
  serve([&](byte_sink& out) {
    out.write("x");
    context_->metrics.add("Parts", 1);
    context_->log.error("here");
  });
  EXPECT_THAT(sink_.lines, ElementsAre(HasSubstr("here"), HasSubstr(R"("Parts":1)")));
}

TEST_F(a_streamed_response, has_no_limit) {
  const std::string large((6U << 20U) + 101, 'x');
  serve([&](byte_sink& out) { out.write(large); }, {.pieces = {taken}}, large);
  EXPECT_THAT(stream(), ElementsAre(SizeIs(::testing::Gt(large.size())), "600065\r\n" + large + "\r\n", "0\r\n\r\n"));
}

}  // namespace
}  // namespace sparta::runtime
