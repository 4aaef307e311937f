#include "http/front.hpp"
#include "http/sendable.hpp"
#include "recorded_log.hpp"
#include "runtime/call_handler.hpp"

#include <sparta/http/answering.hpp>
#include <sparta/http/serve.hpp>
#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <gtest/gtest.h>
#include <stdexcept>

namespace sparta::http {
namespace {

static_assert(lambda_answer_limit == runtime::response_limit);

class serve_test : public ::testing::Test {
 protected:
  /// What the front gets.
  template <class F>
  json::value serve(F handler, std::string_view event = orders) {
    context ctx{.log = logger(log), .request_id = "lambda-1"};
    const auto answer = sparta::detail::erase(std::move(handler))(event, ctx);
    if (!answer) {
      ADD_FAILURE() << answer.error().message;
      return {};
    }
    EXPECT_LE(answer->body.size(), lambda_answer_limit);
    return *json::parse(answer->body);
  }
  template <class F>
  json::value problem_of(F handler, std::string_view event = orders) {
    const json::value made = serve(std::move(handler), event);
    EXPECT_EQ(*made.find("headers")->find("content-type"), "application/problem+json");
    json::value told = *json::parse(made.find("body")->as_string());
    EXPECT_EQ(*told.find("status"), *made.find("statusCode"));
    return told;
  }

  static constexpr std::string_view orders =
      R"({"version":"2.0","rawPath":"/orders","requestContext":{"requestId":"r-1","http":{"method":"GET"}}})";
  recorded_log log{};
};

struct out_of_paper : std::runtime_error {
  using std::runtime_error::runtime_error;
};

TEST_F(serve_test, tells_the_id_alone_of_what_was_thrown) {
  const auto told = problem_of([](const request&) -> response { throw out_of_paper("tray 2, password hunter2"); });
  EXPECT_EQ(told, (json::value{{"title", "Internal Server Error"}, {"status", 500}, {"instance", "urn:request:r-1"}}));
  ASSERT_EQ(log.lines.size(), 1U);
  EXPECT_EQ(log.lines[0].level, log_level::error);
  EXPECT_EQ(log.lines[0].fields["requestId"], "r-1");
  EXPECT_EQ(log.lines[0].fields["errorMessage"], "tray 2, password hunter2");
  EXPECT_NE(log.lines[0].fields["errorType"].find("out_of_paper"), std::string::npos);
}

TEST_F(serve_test, answers_whatever_was_thrown) {
  EXPECT_EQ(*problem_of([](const request&) -> response { throw 7; }).find("status"), 500);
  EXPECT_EQ(log.lines.back().fields["errorType"], "int");
  EXPECT_EQ(*problem_of([](const request&) -> response { throw failure({.status = 409}); }).find("status"), 409);
  EXPECT_EQ(log.lines.size(), 1U);
}

TEST_F(serve_test, answers_an_error_by_its_kind) {
  const auto failing = [](error_kind kind) {
    return [kind](const request&) -> result<response> { return error{.kind = kind, .message = "secret"}; };
  };
  EXPECT_EQ(*problem_of(failing(error_kind::not_found)).find("status"), 404);
  EXPECT_TRUE(log.lines.empty());
  const auto told = problem_of(failing(error_kind::io));
  EXPECT_EQ(*told.find("status"), 500);
  EXPECT_EQ(told.find("detail"), nullptr);
  EXPECT_EQ(log.lines.at(0).fields["errorMessage"], "secret");
  EXPECT_EQ(log.lines.at(0).fields["errorType"], "io");
}

TEST_F(serve_test, has_lambdas_id_where_the_front_has_none) {
  EXPECT_EQ(*serve([](const request& of) { return text(of.request_id); },
                   R"({"httpMethod":"GET","path":"/","requestContext":{"elb":{}},"headers":{}})")
                 .find("body"),
            "lambda-1");
}

TEST_F(serve_test, sends_no_header_that_would_begin_another) {
  for (const auto& each : std::initializer_list<field>{{"x", "a\r\nset-cookie: b"},
                                                       {"x", std::string("a\0b", 3)},
                                                       {"x", "a\x7F"},
                                                       {"x y", "a"},
                                                       {"", "a"},
                                                       {"x:", "a"},
                                                       {"x\n", "a"},
                                                       {"grüße", "a"}}) {
    log.lines.clear();
    EXPECT_EQ(*problem_of([&](const request&) { return response{.headers = {each}}; }).find("status"), 500);
    ASSERT_EQ(log.lines.size(), 1U) << each.name;
    EXPECT_EQ(log.lines[0].fields["errorMessage"].find('\n'), std::string::npos);
  }
  EXPECT_EQ(*serve([](const request&) {
               return response{.headers = {{"x-a.b", "tab\t, grüße"}}};
             }).find("statusCode"),
            200);
}

TEST_F(serve_test, sends_no_status_that_ends_nothing) {
  for (const int status : {0, -1, 100, 101, 199, 600, 1000}) {
    EXPECT_EQ(*problem_of([&](const request&) { return response{.status = status}; }).find("status"), 500) << status;
    EXPECT_NE(log.lines.back().fields["errorMessage"].find(std::to_string(status)), std::string::npos);
  }
  for (const int status : {200, 299, 418, 599})
    EXPECT_EQ(*serve([&](const request&) { return response{.status = status}; }).find("statusCode"), status);
}

TEST_F(serve_test, refuses_more_cookies_than_a_load_balancer_can_carry) {
  const auto setting = [](int count) {
    return [count](const request&) {
      response made;
      for (int i = 0; i < count; ++i) made.headers.add("set-cookie", "a=1");
      return made;
    };
  };
  const auto* const event = R"({"httpMethod":"GET","path":"/","requestContext":{"elb":{}},"headers":{}})";
  EXPECT_EQ(*serve(setting(512), event).find("statusCode"), 200);
  EXPECT_EQ(*serve(setting(513), event).find("statusCode"), 500);
  EXPECT_EQ(*serve(setting(513)).find("statusCode"), 200);
}

TEST_F(serve_test, refuses_a_body_larger_than_an_event_can_be) {
  const auto posted = [](std::size_t size) {
    return R"({"version":"2.0","rawPath":"/","requestContext":{"http":{"method":"POST"}},"body":")" +
           std::string(size, 'x') + R"("})";
  };
  const auto size = [](const request& of) { return text(std::to_string(of.body.size())); };
  EXPECT_EQ(*serve(size, posted(request_body_limit)).find("body"), std::to_string(6 << 20));
  EXPECT_EQ(*problem_of(size, posted(request_body_limit + 1)).find("status"), 413);
  EXPECT_EQ(*problem_of(size, posted(10U << 20U)).find("status"), 413);
}

TEST_F(serve_test, answers_instead_of_failing_when_the_answer_is_too_large) {
  const auto sized = [](std::size_t size) { return [size](const request&) { return text(std::string(size, 'x')); }; };
  EXPECT_EQ(*serve(sized((6U << 20U) - 200)).find("statusCode"), 200);
  EXPECT_EQ(*problem_of(sized(7U << 20U)).find("status"), 500);
  EXPECT_EQ(log.lines.at(0).fields["limit"], std::to_string(lambda_answer_limit));
  EXPECT_GT(std::stoul(log.lines.at(0).fields["bytes"]), 7U << 20U);
  // 5 MB of bytes are 6.7 MB of base64.
  EXPECT_EQ(*problem_of([](const request&) { return bytes(std::string(5U << 20U, '\xFF')); }).find("status"), 500);
  const auto* const balancer = R"({"httpMethod":"GET","path":"/","requestContext":{"elb":{}},"headers":{}})";
  EXPECT_EQ(*serve(sized(900'000), balancer).find("statusCode"), 200);
  EXPECT_EQ(*serve(sized(1U << 20U), balancer).find("statusCode"), 500);
}

TEST_F(serve_test, fails_for_an_event_that_is_no_request) {
  context ctx;
  const auto answer = sparta::detail::erase([](const request&) { return ok(); })("{}", ctx);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().kind, error_kind::decode);
}

TEST_F(serve_test, calls_a_handler_that_wants_nothing_of_the_request) {
  EXPECT_EQ(*serve(for_requests([] { return std::string("hello"); })).find("body"), R"("hello")");
  EXPECT_EQ(*serve(for_requests([](context& ctx) { return text(std::string(ctx.request_id)); })).find("body"),
            "lambda-1");
  EXPECT_EQ(*serve(for_requests([] {})).find("statusCode"), 204);
  EXPECT_EQ(*problem_of(for_requests([]() -> int { throw std::runtime_error("x"); })).find("status"), 500);
}

TEST_F(serve_test, leaves_other_handlers_as_they_are) {
  const auto echo = [](const request& of) { return text(of.method); };
  static_assert(std::is_same_v<decltype(for_requests(echo)), std::remove_const_t<decltype(echo)>>);
  EXPECT_EQ(*serve(for_requests(echo)).find("body"), "GET");
}

}  // namespace
}  // namespace sparta::http
