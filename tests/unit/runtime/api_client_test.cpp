#include "runtime/api_client.hpp"

#include "support/http_text.hpp"
#include "support/scripted_connection.hpp"

#include <sparta/json/parse.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::runtime {
namespace {

using namespace sparta::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class the_api : public ::testing::Test {
 protected:
  void serve(std::deque<connection_script> scripts) {
    server_ = std::make_unique<scripted_server>(std::move(scripts));
    http_ = std::make_unique<wire::client>(wire::address{.host = "h", .port = 1, .prefix = "/p"}, "agent", *server_);
    api_ = std::make_unique<api_client>(*http_);
  }
  void serve(int status, std::string_view body) { serve({{.pieces = {http_response(status, body)}}}); }

  std::unique_ptr<scripted_server> server_;
  std::unique_ptr<wire::client> http_;
  std::unique_ptr<api_client> api_;
};

const invocation current{.request_id = "r/1\n", .invocation_id = "a1"};
const fault why{.type = "std::runtime_error", .message = "größe"};

TEST_F(the_api, asks_for_the_next_invocation) {
  serve(200, "event");
  const auto next = api_->next();
  ASSERT_TRUE(next);
  EXPECT_EQ(next->body, "event");
  EXPECT_EQ(first_line_of(server_->sent[0]), "GET /p/2018-06-01/runtime/invocation/next HTTP/1.1");
}

TEST_F(the_api, gives_up_when_there_is_no_next) {
  serve(500, R"({"errorType":"Runtime.Unavailable","errorMessage":"gone"})");
  EXPECT_EQ(api_->next().error().message,
            "the Runtime API answered GET /next with status 500, Runtime.Unavailable: gone");
  serve(403, "<html>");
  EXPECT_EQ(api_->next().error().message, "the Runtime API answered GET /next with status 403: <html>");
  serve({});
  EXPECT_EQ(api_->next().error().message, "can't connect");
}

TEST_F(the_api, takes_responses) {
  serve(202, R"({"status":"OK"})");
  const auto given = api_->respond(current, {.body = "{}", .content_type = "text/x"});
  ASSERT_TRUE(given);
  EXPECT_EQ(given->how, reception::accepted);
  const auto& sent = server_->sent[0];
  EXPECT_EQ(first_line_of(sent), "POST /p/2018-06-01/runtime/invocation/r%2F1%0A/response HTTP/1.1");
  EXPECT_EQ(header_in(sent, "Content-Type"), "text/x");
  EXPECT_EQ(header_in(sent, "Lambda-Runtime-Invocation-Id"), "a1");
  EXPECT_EQ(body_in(sent), "{}");
}

TEST_F(the_api, takes_errors) {
  serve(202, "");
  ASSERT_TRUE(api_->report(current, why));
  const auto& sent = server_->sent[0];
  EXPECT_EQ(first_line_of(sent), "POST /p/2018-06-01/runtime/invocation/r%2F1%0A/error HTTP/1.1");
  EXPECT_EQ(header_in(sent, "Content-Type"), "application/json");
  EXPECT_EQ(header_in(sent, "Lambda-Runtime-Function-Error-Type"), "Function.RuntimeError");
  EXPECT_THAT(header_in(sent, "Lambda-Runtime-Function-XRay-Error-Cause"), HasSubstr(R"("message":"gr\u00f6\u00dfe")"));
  EXPECT_EQ(header_in(sent, "Lambda-Runtime-Invocation-Id"), "a1");
  EXPECT_EQ(body_in(sent), R"({"errorMessage":"größe","errorType":"std::runtime_error","stackTrace":[]})");
}

TEST_F(the_api, takes_errors_of_the_start) {
  serve(202, "");
  ASSERT_TRUE(api_->report_init(why));
  const auto& sent = server_->sent[0];
  EXPECT_EQ(first_line_of(sent), "POST /p/2018-06-01/runtime/init/error HTTP/1.1");
  EXPECT_EQ(header_in(sent, "Lambda-Runtime-Function-Error-Type"), "Function.RuntimeError");
  EXPECT_EQ(header_in(sent, "Lambda-Runtime-Invocation-Id"), "-");
}

TEST_F(the_api, is_not_told_an_invocation_id_that_it_did_not_give) {
  serve({{.pieces = {http_response(202, ""), http_response(202, "")}}});
  ASSERT_TRUE(api_->respond({.request_id = "r1"}, {.body = "{}"}));
  ASSERT_TRUE(api_->report({.request_id = "r1"}, why));
  for (const auto& sent : server_->sent) EXPECT_EQ(header_in(sent, "Lambda-Runtime-Invocation-Id"), "-");
}

struct rule {
  int status;
  const char* body;
  reception how;
  const char* reason;
};
class a_status : public the_api, public ::testing::WithParamInterface<rule> {};

TEST_P(a_status, has_its_rule) {
  serve(GetParam().status, GetParam().body);
  const auto given = api_->respond(current, {.body = "{}"});
  ASSERT_TRUE(given);
  EXPECT_EQ(given->how, GetParam().how);
  EXPECT_EQ(given->reason, GetParam().reason);
}

INSTANTIATE_TEST_SUITE_P(
    rules, a_status,
    ::testing::Values(rule{200, "", reception::accepted, ""}, rule{202, "", reception::accepted, ""},
                      rule{400, R"({"errorType":"InvalidRequestID","errorMessage":"no"})", reception::refused,
                           "status 400, InvalidRequestID: no"},
                      rule{403, R"({"errorType":"InvalidStateTransition"})", reception::refused,
                           "status 403, InvalidStateTransition"},
                      rule{404, "", reception::refused, "status 404"},
                      rule{410, R"({"errorType":"InvokeTimeout"})", reception::too_late, "status 410, InvokeTimeout"},
                      rule{413, R"({"errorType":"RequestEntityTooLarge"})", reception::too_large,
                           "status 413, RequestEntityTooLarge"},
                      rule{400, R"(["not", "an object"])", reception::refused, "status 400"},
                      rule{400, R"({"errorType":7})", reception::refused, "status 400"}));

TEST_F(the_api, is_lost_with_its_container) {
  serve(500, R"({"errorType":"Runtime.ContainerLost"})");
  const auto given = api_->respond({.request_id = "r1"}, {.body = "{}"});
  ASSERT_FALSE(given);
  EXPECT_EQ(given.error().message,
            "the Runtime API answered POST /2018-06-01/runtime/invocation/r1/response with status 500, "
            "Runtime.ContainerLost");
}

TEST_F(the_api, has_taken_an_answer_that_it_knows_when_it_comes_again) {
  const std::string known = R"({"errorType":"InvalidRequestID"})";
  serve({{.pieces = {http_response(200, "event")}, .end_error = ECONNRESET}, {.pieces = {http_response(400, known)}}});
  ASSERT_TRUE(api_->next());
  const auto given = api_->respond(current, {.body = "{}"});
  ASSERT_TRUE(given);
  EXPECT_EQ(given->how, reception::accepted);
}

TEST_F(the_api, refuses_a_repeated_answer_for_other_reasons_as_ever) {
  serve({{.pieces = {http_response(200, "event")}, .end_error = ECONNRESET}, {.pieces = {http_response(400, "{}")}}});
  ASSERT_TRUE(api_->next());
  EXPECT_EQ(api_->respond(current, {.body = "{}"})->how, reception::refused);
}

}  // namespace
}  // namespace sparta::runtime
