#include "runtime/loop.hpp"

#include "support/http_text.hpp"
#include "support/recorded_lines.hpp"
#include "support/scripted_connection.hpp"

#include <cstdlib>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace sparta::runtime {
namespace {

using namespace sparta::testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string event(std::string_view id, std::string_view body = "{}", std::string_view more = "") {
  return http_response(200, body, "Lambda-Runtime-Aws-Request-Id: " + std::string(id) + "\r\n" + std::string(more));
}
const std::string taken = http_response(202, R"({"status":"OK"})");

/// Serves what one connection offers; the loop ends when it does, because there is no second one.
class the_loop : public ::testing::Test {
 protected:
  error serve(std::deque<std::string> texts, erased_handler call, int end_error = 0) {
    server_ = std::make_unique<scripted_server>(
        std::deque<connection_script>{{.pieces = std::move(texts), .end_error = end_error}});
    wire::client http({.host = "h", .port = 1}, "agent", *server_);
    api_client api(http);
    const model::registered_handler handler{.name = "Hello", .call = std::move(call), .file = "main.cpp", .line = 3};
    log_writer log(from_, sink_, [] { return std::chrono::system_clock::time_point(); });
    return serve_invocations({.service = "shop", .api = api, .handler = handler, .from = from_, .log = log});
  }
  [[nodiscard]] std::vector<std::string> first_lines() const {
    std::vector<std::string> lines;
    for (const auto& one : server_->sent) {
      const auto line = first_line_of(one);
      lines.push_back(line.substr(0, line.rfind(' ')));
    }
    return lines;
  }

  settings from_{.least_level = log_level::warn};
  recorded_lines sink_;
  std::unique_ptr<scripted_server> server_;
};

constexpr const char* next = "GET /2018-06-01/runtime/invocation/next";
constexpr const char* response_1 = "POST /2018-06-01/runtime/invocation/r1/response";
constexpr const char* error_1 = "POST /2018-06-01/runtime/invocation/r1/error";
constexpr const char* response_2 = "POST /2018-06-01/runtime/invocation/r2/response";

result<raw_response> echo(std::string_view event, context&) { return raw_response{.body = std::string(event)}; }

TEST_F(the_loop, answers_one_invocation_after_the_other) {
  const auto end = serve({event("r1", "one"), taken, event("r2", "two"), taken}, echo);
  EXPECT_EQ(end.message, "can't connect");
  EXPECT_THAT(first_lines(), ElementsAre(next, response_1, next, response_2, next));
  EXPECT_EQ(body_in(server_->sent[1]), "one");
  EXPECT_EQ(body_in(server_->sent[3]), "two");
  EXPECT_THAT(sink_.lines, IsEmpty());
}

TEST_F(the_loop, reports_and_logs_a_fault_and_goes_on) {
  int calls = 0;
  serve({event("r1"), taken, event("r2"), taken}, [&](std::string_view, context&) -> result<raw_response> {
    if (++calls == 1) throw std::runtime_error("broken");
    return raw_response{.body = "fine"};
  });
  EXPECT_THAT(first_lines(), ElementsAre(next, error_1, next, response_2, next));
  EXPECT_THAT(sink_.lines, ElementsAre("1970-01-01T00:00:00.000Z\tr1\tERROR\tthe handler failed handler=Hello "
                                       "errorType=std::runtime_error errorMessage=broken "
                                       "stackTrace=[\"in handler Hello, declared at main.cpp:3\"]\n"));
}

TEST_F(the_loop, gives_each_invocation_its_own_context) {
  std::vector<std::string> seen;
  serve({event("r1", "", "Lambda-Runtime-Trace-Id: Root=1\r\nLambda-Runtime-Aws-Tenant-Id: t1\r\n"), taken,
         event("r2", "", "Lambda-Runtime-Trace-Id: \r\n"), taken},
        [&](std::string_view, context& ctx) -> result<raw_response> {
          const char* const variable = std::getenv("_X_AMZN_TRACE_ID");
          seen.push_back(std::string(ctx.request_id) + "," + std::string(ctx.trace_id) + "," +
                         (variable != nullptr ? variable : "unset") + "," + std::string(ctx.tenant_id));
          ctx.log.error("here");
          return raw_response{};
        });
  EXPECT_THAT(seen, ElementsAre("r1,Root=1,Root=1,t1", "r2,,unset,"));
  EXPECT_THAT(sink_.lines, ElementsAre(HasSubstr("\tr1\tERROR\there tenantId=t1 xrayTraceId=\"Root=1\"\n"),
                                       HasSubstr("\tr2\tERROR\there\n")));
}

TEST_F(the_loop, writes_the_metrics_of_an_invocation_before_the_next) {
  std::vector<std::size_t> lines_before;
  from_.format = log_format::json;
  serve({event("r1"), taken, event("r2"), taken}, [&](std::string_view, context& ctx) -> result<raw_response> {
    lines_before.push_back(sink_.lines.size());
    ctx.metrics.add("Orders", lines_before.size(), unit::count);
    return raw_response{};
  });
  EXPECT_THAT(lines_before, ElementsAre(0, 1));
  const std::string head = R"({"_aws":{"Timestamp":0,"CloudWatchMetrics":[{"Namespace":"shop","Dimensions":[[]],)"
                           R"("Metrics":[{"Name":"Orders","Unit":"Count"}]}]},"Orders":)";
  EXPECT_THAT(sink_.lines, ElementsAre(head + R"(1,"requestId":"r1"})"
                                              "\n",
                                       head + R"(2,"requestId":"r2"})"
                                              "\n"));
}

TEST_F(the_loop, writes_the_metrics_of_a_handler_that_fails) {
  int calls = 0;
  serve({event("r1"), taken, event("r2"), taken}, [&](std::string_view, context& ctx) -> result<raw_response> {
    ctx.metrics.add("Orders", ++calls);
    if (calls == 1) throw std::runtime_error("broken");
    return error{.message = "refused"};
  });
  EXPECT_THAT(sink_.lines, ElementsAre(HasSubstr(R"("Orders":1)"), HasSubstr("the handler failed"),
                                       HasSubstr(R"("Orders":2)"), HasSubstr("the handler failed")));
}

TEST_F(the_loop, writes_the_metrics_of_an_answer_that_can_not_be_sent) {
  serve(
      {event("r1")},
      [](std::string_view, context& ctx) -> result<raw_response> {
        ctx.metrics.add("Orders", 1);
        return raw_response{};
      },
      ECONNRESET);
  EXPECT_THAT(sink_.lines, ElementsAre(HasSubstr(R"("Orders":1)")));
}

struct refusal {
  int status;
  const char* logged;
};
class an_answer_not_taken : public the_loop, public ::testing::WithParamInterface<refusal> {};

TEST_P(an_answer_not_taken, is_logged_and_the_loop_goes_on) {
  serve({event("r1"), http_response(GetParam().status, "{}"), event("r2"), taken}, echo);
  EXPECT_THAT(first_lines(), ElementsAre(next, response_1, next, response_2, next));
  EXPECT_THAT(sink_.lines, ElementsAre(HasSubstr("\tr1\t" + std::string(GetParam().logged))));
}

INSTANTIATE_TEST_SUITE_P(rules, an_answer_not_taken,
                         ::testing::Values(refusal{400, "ERROR\tLambda refused the answer"},
                                           refusal{403, "ERROR\tLambda refused the answer"},
                                           refusal{410, "WARN\tthe invocation has timed out"},
                                           refusal{413, "ERROR\tLambda takes no response so large"}));

TEST_F(the_loop, ends_when_the_container_is_lost) {
  const auto end = serve({event("r1"), http_response(500, "{}"), event("r2")}, echo);
  EXPECT_THAT(end.message, HasSubstr("status 500"));
  EXPECT_THAT(server_->sent, SizeIs(2));
}

TEST_F(the_loop, ends_when_an_answer_can_not_be_sent) {
  // The connection idled while the handler ran, so it is dialled again, once; nobody is there.
  const auto end = serve({event("r1")}, echo, ECONNRESET);
  EXPECT_EQ(end.message, "can't connect");
}

TEST_F(the_loop, ends_at_an_invocation_without_a_request_id) {
  const auto end = serve({http_response(200, "{}")}, echo);
  EXPECT_THAT(end.message, HasSubstr("without a request id"));
  EXPECT_THAT(server_->sent, SizeIs(1));
}

TEST_F(the_loop, refuses_an_invocation_id_that_would_break_the_headers) {
  const auto end = serve({event("r1", "", "Lambda-Runtime-Invocation-Id: a\rX: y\r\n")}, echo);
  EXPECT_THAT(end.message, HasSubstr("not an HTTP/1.1 response"));
}

}  // namespace
}  // namespace sparta::runtime
