#include "runtime/invocation.hpp"

#include <gtest/gtest.h>
#include <vector>

namespace sparta::runtime {
namespace {

using std::chrono::system_clock;

invocation read(const std::vector<wire::header>& headers, std::string_view body = "{}") {
  invocation made{.request_id = "old", .invocation_id = "old", .trace_id = "old", .deadline = {}};
  static_cast<void>(read_invocation({.status = 200, .headers = headers, .body = body}, made));
  return made;
}

TEST(an_invocation, is_read_from_headers_and_body) {
  const auto made = read({{"Lambda-Runtime-Aws-Request-Id", "r1"},
                          {"lambda-runtime-invocation-id", "a1"},
                          {"LAMBDA-RUNTIME-DEADLINE-MS", "1795435200007"},
                          {"Lambda-Runtime-Invoked-Function-Arn", "arn:f:prod"},
                          {"Lambda-Runtime-Trace-Id", "Root=1;Parent=2;Sampled=1"},
                          {"Lambda-Runtime-Client-Context", "{}"},
                          {"Lambda-Runtime-Cognito-Identity", "{\"a\":1}"},
                          {"Lambda-Runtime-Aws-Tenant-Id", "t1"}},
                         "[1]");
  EXPECT_EQ(made.request_id, "r1");
  EXPECT_EQ(made.invocation_id, "a1");
  EXPECT_EQ(made.deadline, system_clock::time_point(std::chrono::milliseconds(1'795'435'200'007)));
  EXPECT_EQ(made.function_arn, "arn:f:prod");
  EXPECT_EQ(made.trace_id, "Root=1;Parent=2;Sampled=1");
  EXPECT_EQ(made.client_context, "{}");
  EXPECT_EQ(made.cognito_identity, "{\"a\":1}");
  EXPECT_EQ(made.tenant_id, "t1");
  EXPECT_EQ(made.event, "[1]");
}

TEST(an_invocation, keeps_nothing_of_the_one_before) {
  const auto made = read({{"Lambda-Runtime-Aws-Request-Id", "r1"}, {"Lambda-Runtime-Trace-Id", ""}});
  EXPECT_EQ(made.invocation_id, "");
  EXPECT_EQ(made.trace_id, "");
  EXPECT_EQ(made.deadline, system_clock::time_point::max());
}

TEST(an_invocation, without_a_request_id_can_not_be_answered) {
  invocation made;
  const auto read = read_invocation({.status = 200, .body = "{}"}, made);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().message, "the Runtime API sent an invocation without a request id");
}

TEST(a_deadline, is_none_when_it_makes_no_sense) {
  for (const char* text : {"", "soon", "12x", "1e9", "99999999999999999999", "9223372036854775807"})
    EXPECT_EQ(read({{"Lambda-Runtime-Deadline-Ms", text}}).deadline, system_clock::time_point::max()) << text;
}

TEST(a_deadline, may_be_long_past) {
  EXPECT_EQ(read({{"Lambda-Runtime-Deadline-Ms", "0"}}).deadline, system_clock::time_point());
  EXPECT_EQ(read({{"Lambda-Runtime-Deadline-Ms", "-5"}}).deadline, system_clock::time_point());
  EXPECT_EQ(read({{"Lambda-Runtime-Deadline-Ms", "-9223372036854775808"}}).deadline, system_clock::time_point());
}

}  // namespace
}  // namespace sparta::runtime
