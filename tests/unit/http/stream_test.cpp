#include "support/recorded_bytes.hpp"

#include <sparta/events/gzip.hpp>
#include <sparta/http/compressed.hpp>
#include <sparta/http/serve.hpp>
#include <sparta/http/stream.hpp>

#include <cstdlib>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <memory>
#include <stdexcept>

namespace sparta::http {
namespace {

using sparta::testing::recorded_bytes;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

const std::string zeros(8, '\0');

constexpr std::string_view from_rest = R"({"resource":"/","path":"/","httpMethod":"GET","headers":{},
    "multiValueHeaders":{},"requestContext":{"requestId":"id-1","stage":"v1","httpMethod":"GET","path":"/v1/"}})";
constexpr std::string_view from_url = R"({"version":"2.0","rawPath":"/","rawQueryString":"","headers":{},
    "requestContext":{"http":{"method":"GET","path":"/"},"requestId":"id-1","domainName":"x.lambda-url.eu-west-1.on.aws"}})";

TEST(a_stream_writer, sends_each_write_at_once) {
  recorded_bytes sink;
  stream_writer out(sink);
  for (const auto* text : {"a", "", "bc"}) out.write(text);
  EXPECT_THAT(sink.writes, ElementsAre("a", "bc"));
}

TEST(a_stream_writer, puts_small_writes_together) {
  recorded_bytes sink;
  stream_writer out(sink, 4);
  for (const auto* text : {"ab", "cd", "e", "12345", "f"}) out.write(text);
  EXPECT_THAT(sink.writes, ElementsAre("abcd", "e", "12345"));
  out.flush();
  EXPECT_EQ(sink.writes.back(), "f");
}

TEST(a_stream_body, may_own_what_can_not_be_copied) {
  const stream_body body = [owned = std::make_unique<std::string>("mine")](stream_writer& out) { out.write(*owned); };
  recorded_bytes sink;
  stream_writer out(sink);
  body(out);
  EXPECT_THAT(sink.writes, ElementsAre("mine"));
}

/// The texts of a log.
class logged final : public log_output {
 public:
  [[nodiscard]] bool enabled(log_level) const override { return true; }
  void write(const log_record& record) override {
    lines.append(record.message).append("\n");
    for (const auto& each : record.fields)
      if (const auto* const text = std::get_if<std::string_view>(&each.value)) lines.append(*text).append("\n");
  }
  std::string lines;
};

/// Whether the front passes on streams is set by the deployment.
class a_streamed_answer : public ::testing::Test {
 protected:
  ~a_streamed_answer() override {
    ::unsetenv("SPARTA_STREAMS_FUNCTION_URL");
    ::unsetenv("SPARTA_STREAMS_REST_API");
    ::unsetenv("SPARTA_CORS_ORIGINS");
  }
  static void deployed_so() { ::setenv("SPARTA_STREAMS_FUNCTION_URL", "true", 1); }

  template <class F>
  result<raw_response> serve(F handler, std::string_view event = from_url) {
    ctx_.log = logger(logged_);
    return serve_event(handler, event, ctx_, json::as<request>{});
  }
  std::string read(const raw_response& what) {
    recorded_bytes sink;
    what.stream(sink);
    return what.body + sink.all();
  }

  logged logged_;
  context ctx_;
};

stream two_parts(const request&) {
  return {.status = 201,
          .headers =
              {{"content-type", "text/x"}, {"set-cookie", "a=1"}, {"Set-Cookie", "b=2"}, {"vary", "a"}, {"vary", "b"}},
          .write = [](stream_writer& out) {
            out.write("one,");
            out.write("two");
          }};
}

TEST_F(a_streamed_answer, begins_with_its_prelude) {
  deployed_so();
  const auto made = serve(two_parts);
  ASSERT_TRUE(made);
  EXPECT_EQ(made->content_type, "application/vnd.awslambda.http-integration-response");
  EXPECT_EQ(read(*made),
            R"({"statusCode":201,"cookies":["a=1","b=2"],"headers":{"content-type":"text/x","vary":"a, b"}})" + zeros +
                "one,two");
}

TEST_F(a_streamed_answer, tells_a_rest_api_of_names_that_come_several_times) {
  deployed_so();
  EXPECT_FALSE(serve(two_parts, from_rest)->stream);
  ::setenv("SPARTA_STREAMS_REST_API", "true", 1);
  EXPECT_EQ(read(*serve(two_parts, from_rest)),
            R"({"statusCode":201,"cookies":["a=1","b=2"],"headers":{"content-type":"text/x"},)"
            R"("multiValueHeaders":{"vary":["a","b"]}})" +
                zeros + "one,two");
}

/// A function may be behind a REST API that streams and an HTTP API that doesn't.
TEST_F(a_streamed_answer, is_none_for_an_http_api_of_either_format) {
  ::setenv("SPARTA_STREAMS_REST_API", "true", 1);
  ::setenv("SPARTA_CORS_ORIGINS", "*", 1);
  for (const auto* event : {R"({"version":"1.0","resource":"/","path":"/","httpMethod":"GET","headers":{},
                                "multiValueHeaders":{},"requestContext":{"stage":"$default","path":"/"}})",
                            R"({"version":"2.0","rawPath":"/","headers":{},"requestContext":{"http":{"method":"GET"},
                                "domainName":"x.execute-api.eu-west-1.amazonaws.com"}})"}) {
    const auto made = serve(two_parts, event);
    EXPECT_FALSE(made->stream) << event;
    EXPECT_THAT(made->body, HasSubstr(R"("one,two")"));
    EXPECT_THAT(made->body, Not(HasSubstr("access-control")));
  }
}

TEST_F(a_streamed_answer, is_collected_for_a_front_that_takes_no_stream) {
  const auto made = serve(two_parts);
  ASSERT_TRUE(made);
  EXPECT_FALSE(made->stream);
  EXPECT_THAT(made->body, HasSubstr(R"("one,two")"));
  EXPECT_THAT(made->body, HasSubstr("201"));
}

TEST_F(a_streamed_answer, has_a_prelude_when_it_is_no_stream_as_well) {
  deployed_so();
  EXPECT_EQ(read(*serve([](const request&) { return text("whole"); })),
            R"({"statusCode":200,"headers":{"content-type":"text/plain; charset=utf-8"}})" + zeros + "whole");
  EXPECT_EQ(read(*serve([](const request&) { return no_content(); })), R"({"statusCode":204,"headers":{}})" + zeros);
  EXPECT_THAT(read(*serve([](const request&) -> response { throw failure({.status = 404}); })),
              StartsWith(R"({"statusCode":404,)"));
}

TEST_F(a_streamed_answer, may_be_one_of_both) {
  deployed_so();
  const auto either = [](const request& of) -> reply {
    if (of.method == "GET") return stream{.write = [](stream_writer& out) { out.write("s"); }};
    return no_content();
  };
  EXPECT_EQ(read(*serve(either)), R"({"statusCode":200,"headers":{}})" + zeros + "s");
  EXPECT_EQ(read(*serve([](const request& of) -> result<stream> { return two_parts(of); })).substr(0, 18),
            R"({"statusCode":201,)");
  EXPECT_THAT(read(*serve([](const request&) -> result<stream> {
                return error{.kind = error_kind::not_found, .message = "no such film"};
              })),
              HasSubstr("no such film"));
}

TEST_F(a_streamed_answer, may_look_at_the_request_while_it_is_written) {
  deployed_so();
  EXPECT_THAT(read(*serve([](const request& of) {
                return stream{.write = [&of](stream_writer& out) { out.write(of.request_id); }};
              })),
              ::testing::EndsWith("id-1"));
}

TEST_F(a_streamed_answer, sends_its_prelude_first_when_asked_to) {
  deployed_so();
  const auto made = serve([](const request&) {
    return stream{.write = [](stream_writer& out) {
      out.flush();
      out.write("late");
    }};
  });
  recorded_bytes sink;
  made->stream(sink);
  ASSERT_EQ(sink.writes.front(), R"({"statusCode":200,"headers":{}})" + zeros);
  EXPECT_EQ(sink.writes.back(), "late");
}

stream fails_at(const char* first) {
  return {.write = [first](stream_writer& out) {
    out.write(first);
    throw std::runtime_error("secret");
  }};
}

TEST_F(a_streamed_answer, becomes_a_problem_when_it_fails_before_the_first_byte) {
  deployed_so();
  const auto text = read(*serve([](const request&) { return fails_at(""); }));
  EXPECT_THAT(text, StartsWith(R"({"statusCode":500,)"));
  EXPECT_THAT(text, Not(HasSubstr("secret")));
  EXPECT_THAT(logged_.lines, HasSubstr("secret"));
}

TEST_F(a_streamed_answer, is_cut_off_when_it_fails_later) {
  deployed_so();
  const auto made = serve([](const request&) { return fails_at("first"); });
  recorded_bytes sink;
  EXPECT_THROW(made->stream(sink), std::runtime_error);
  EXPECT_EQ(sink.writes.back(), "first");
}

TEST_F(a_streamed_answer, ends_with_its_reader) {
  deployed_so();
  int written = 0;
  const auto made = serve([&](const request&) {
    return stream{.write = [&](stream_writer& out) {
      for (;; ++written) out.write("x");
    }};
  });
  recorded_bytes sink(4);
  EXPECT_THROW(made->stream(sink), reader_gone);
  EXPECT_EQ(written, 3);  // and the prelude
  recorded_bytes nobody(0);
  EXPECT_THROW(made->stream(nobody), reader_gone);
  EXPECT_THAT(logged_.lines, IsEmpty());
}

TEST_F(a_streamed_answer, has_no_longer_headers_than_api_gateway_looks_at) {
  deployed_so();
  const auto made = serve([](const request&) {
    return stream{.headers = {{"x", std::string(16 << 10, 'x')}}, .write = [](stream_writer& out) { out.write("x"); }};
  });
  EXPECT_THAT(read(*made), StartsWith(R"({"statusCode":500,)"));
  EXPECT_THAT(logged_.lines, HasSubstr("16 KB"));
}

TEST_F(a_streamed_answer, has_only_headers_that_http_allows) {
  deployed_so();
  const auto made = serve([](const request&) {
    return stream{.headers = {{"x", "a\r\nevil: b"}}, .write = [](stream_writer& out) { out.write("x"); }};
  });
  EXPECT_THAT(read(*made), StartsWith(R"({"statusCode":500,)"));
  EXPECT_THAT(logged_.lines, HasSubstr("a character that HTTP doesn't allow"));
}

TEST_F(a_streamed_answer, has_no_body_where_http_has_none) {
  deployed_so();
  const auto made =
      serve([](const request&) { return stream{.status = 304, .write = [](stream_writer& out) { out.write("x"); }}; });
  EXPECT_EQ(read(*made), R"({"statusCode":304,"headers":{}})" + zeros);
}

std::string to_head() {
  std::string event(from_url);
  return event.replace(event.find("GET"), 3, "HEAD");
}

TEST_F(a_streamed_answer, has_no_body_for_head_whatever_becomes_of_it) {
  deployed_so();
  const auto body_of = [&](auto handler) {
    const std::string text = read(*serve(handler, to_head()));
    return text.substr(text.find(zeros) + zeros.size());
  };
  EXPECT_EQ(body_of(two_parts), "");
  EXPECT_EQ(body_of([](const request&) { return text("whole"); }), "");
  EXPECT_EQ(body_of([](const request&) { return stream{.headers = {{"x", "\r\n"}}}; }), "");
  EXPECT_THAT(logged_.lines, HasSubstr("a character that HTTP doesn't allow"));
}

stream fails_with(const problem& what) {
  return {.write = [what](stream_writer&) { throw failure(what); }};
}

TEST_F(a_streamed_answer, fails_with_what_http_allows) {
  deployed_so();
  const auto smuggling = [](const request&) { return fails_with({.status = 409, .headers = {{"x", "a\r\nb: c"}}}); };
  EXPECT_THAT(read(*serve(smuggling)), StartsWith(R"({"statusCode":500,)"));
  const auto no_status = [](const request&) { return fails_with({.status = 99}); };
  EXPECT_THAT(read(*serve(no_status)), StartsWith(R"({"statusCode":500,)"));
  EXPECT_THAT(logged_.lines, HasSubstr("the status is 99"));
}

TEST_F(a_streamed_answer, tells_a_page_of_its_failure) {
  ::setenv("SPARTA_CORS_ORIGINS", "https://a.example", 1);
  const auto conflict = [](const request&) { return fails_with({.status = 409}); };
  const auto broken = [](const request&) { return response{.status = 99}; };
  const auto* const allowed = R"("access-control-allow-origin":["https://a.example"])";
  EXPECT_THAT(serve(conflict, from_rest)->body, HasSubstr(allowed));
  EXPECT_THAT(serve(broken, from_rest)->body, HasSubstr(allowed));
  ::setenv("SPARTA_STREAMS_REST_API", "true", 1);
  EXPECT_THAT(read(*serve(conflict, from_rest)), HasSubstr(R"("access-control-allow-origin":"https://a.example")"));
  EXPECT_THAT(read(*serve(two_parts, from_rest)), HasSubstr(R"("access-control-allow-origin":"https://a.example")"));
}

TEST_F(a_streamed_answer, may_be_compressed_when_it_is_a_response) {
  deployed_so();
  const request taking{.headers = {{"accept-encoding", "gzip"}}};
  const std::string body(20'000, 'a');
  const auto sent = read(*serve([&](const request&) { return compressed(text(body), taking); }));
  EXPECT_THAT(sent, HasSubstr(R"("content-encoding":"gzip")"));
  EXPECT_EQ(events::gunzip(sent.substr(sent.find(zeros) + zeros.size())).value(), body);
}

TEST_F(a_streamed_answer, that_is_collected_is_a_problem_when_it_fails) {
  EXPECT_THAT(serve([](const request&) { return fails_at("first"); })->body, HasSubstr("500"));
  EXPECT_THAT(logged_.lines, HasSubstr("secret"));
}

TEST_F(a_streamed_answer, that_is_collected_is_no_longer_than_lambda_takes) {
  const auto endless = [](const request&) {
    return stream{.write = [chunk = std::string(1 << 20, 'x')](stream_writer& out) {
      for (;;) out.write(chunk);
    }};
  };
  EXPECT_THAT(serve(endless)->body, HasSubstr("500"));
  EXPECT_THAT(logged_.lines, HasSubstr("longer than the 6 MB"));
}

}  // namespace
}  // namespace sparta::http
