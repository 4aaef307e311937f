#include "runtime/caller.hpp"

#include "runtime/log_writer.hpp"
#include "support/recorded_lines.hpp"

#include <sparta/json/value.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::runtime {
namespace {

using std::chrono::system_clock;

TEST(a_cognito_identity, is_read_in_every_spelling) {
  for (const char* text :
       {R"({"cognitoIdentityId":"id","cognitoIdentityPoolId":"pool"})",
        R"({"cognito_identity_id":"id","cognito_identity_pool_id":"pool","more":1})",
        R"({"CognitoIdentityId":"id","CognitoIdentityPoolId":"pool"})",
        R"({"identityId":"id","identityPoolId":"pool"})", R"({"identity_id":"id","identity_pool_id":"pool"})"}) {
    const auto read = read_identity(text);
    ASSERT_TRUE(read) << text;
    EXPECT_EQ(read->identity_id, "id") << text;
    EXPECT_EQ(read->identity_pool_id, "pool") << text;
  }
}

TEST(a_cognito_identity, is_none_when_it_is_no_object) {
  EXPECT_FALSE(read_identity("[]"));
  EXPECT_FALSE(read_identity("{"));
  EXPECT_EQ(read_identity(R"({"cognitoIdentityId":7})")->identity_id, "");
}

class a_context : public ::testing::Test {
 protected:
  context make(const invocation& of, const settings& from = {}) { return make_context(of, from, logger(log), storage); }

  static system_clock::time_point epoch() { return {}; }
  sparta::testing::recorded_lines sink;
  log_writer log{{}, sink, epoch};
  caller_identity storage;
};

TEST_F(a_context, has_what_lambda_says) {
  const invocation of{.request_id = "r1",
                      .function_arn = "arn:f",
                      .trace_id = "Root=1",
                      .tenant_id = "t1",
                      .client_context = R"({"custom":{"n":1}})",
                      .cognito_identity = R"({"cognitoIdentityId":"id","cognitoIdentityPoolId":"pool"})",
                      .deadline = system_clock::time_point(std::chrono::seconds(5))};
  const settings from{
      .function_name = "f", .function_version = "3", .memory_limit_mib = 256, .log_group = "g", .log_stream = "s"};
  const auto ctx = make(of, from);
  EXPECT_EQ(ctx.request_id, "r1");
  EXPECT_EQ(ctx.function_arn, "arn:f");
  EXPECT_EQ(ctx.trace_id, "Root=1");
  EXPECT_EQ(ctx.tenant_id, "t1");
  EXPECT_EQ(ctx.deadline, of.deadline);
  EXPECT_EQ(ctx.identity->identity_id, "id");
  EXPECT_EQ(ctx.identity->identity_pool_id, "pool");
  EXPECT_EQ(ctx.client_context, (json::value{{"custom", {{"n", 1}}}}));
  EXPECT_EQ(ctx.function_name, "f");
  EXPECT_EQ(ctx.function_version, "3");
  EXPECT_EQ(ctx.memory_limit_mib, 256U);
  EXPECT_EQ(ctx.log_group, "g");
  EXPECT_EQ(ctx.log_stream, "s");
  EXPECT_TRUE(sink.lines.empty());
}

TEST_F(a_context, may_be_empty) {
  const auto ctx = make({});
  EXPECT_EQ(ctx.deadline, system_clock::time_point::max());
  EXPECT_FALSE(ctx.identity);
  EXPECT_FALSE(ctx.client_context);
  EXPECT_TRUE(sink.lines.empty());
}

TEST_F(a_context, leaves_out_what_can_not_be_read_and_says_so) {
  const auto ctx = make({.client_context = "{oops", .cognito_identity = "oops}"});
  EXPECT_FALSE(ctx.identity);
  EXPECT_FALSE(ctx.client_context);
  EXPECT_THAT(sink.lines, ::testing::ElementsAre(::testing::HasSubstr("ignoring a client context that is not JSON"),
                                                 ::testing::HasSubstr("ignoring a Cognito identity")));
}

TEST(time_remaining, is_never_negative_and_has_no_overflow) {
  context ctx;
  EXPECT_GT(ctx.remaining(), std::chrono::hours(24 * 365));
  ctx.deadline = system_clock::time_point();
  EXPECT_EQ(ctx.remaining(), std::chrono::milliseconds(0));
  ctx.deadline = system_clock::now() + std::chrono::hours(1);
  EXPECT_GT(ctx.remaining(), std::chrono::minutes(59));
  EXPECT_LE(ctx.remaining(), std::chrono::hours(1));
}

}  // namespace
}  // namespace sparta::runtime
