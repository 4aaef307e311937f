#include "aws/lambda.hpp"

#include "base/base64.hpp"
#include "client_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::aws::lambda {
namespace {

using ::testing::ElementsAre;

struct lambda_test : testing::client_fixture {
  [[nodiscard]] std::string header(std::string_view name) const {
    return std::string(find_field(sent().headers, name).value_or("(none)"));
  }
};

TEST_F(lambda_test, invoke_sends_payload_and_options) {
  transport.replies(200, "\"hi\"",
                    {{"X-Amz-Executed-Version", "3"},
                     {"x-amzn-RequestId", "r"},
                     {"X-Amz-Log-Result", base::base64_encode("START\nEND\n")}});
  const auto done = invoke(client, {.function = "arn:aws:lambda:eu-west-1:1:function:f",
                                    .payload = "{\"a\":1}",
                                    .log_tail = true,
                                    .qualifier = "live",
                                    .client_context = "{}"});
  ASSERT_TRUE(done);
  EXPECT_EQ(done->payload, "\"hi\"");
  EXPECT_EQ(done->function_error, "");
  EXPECT_EQ(done->log_tail, "START\nEND\n");
  EXPECT_EQ(done->executed_version, "3");
  EXPECT_EQ(done->request_id, "r");
  EXPECT_EQ(sent().path, "/2015-03-31/functions/arn%3Aaws%3Alambda%3Aeu-west-1%3A1%3Afunction%3Af/invocations");
  EXPECT_EQ(sent().body, "{\"a\":1}");
  EXPECT_EQ(sent().query, (http_fields{{"Qualifier", "live"}}));
  EXPECT_EQ(header("X-Amz-Log-Type"), "Tail");
  EXPECT_EQ(header("X-Amz-Invocation-Type"), "RequestResponse");
  EXPECT_EQ(header("X-Amz-Client-Context"), "e30=");
}

TEST_F(lambda_test, a_failing_function_is_an_answer) {
  transport.replies(200, R"({"errorType":"X"})", {{"X-Amz-Function-Error", "Unhandled"}});
  const auto done = invoke(client, {.function = "f"});
  ASSERT_TRUE(done);
  EXPECT_EQ(done->function_error, "Unhandled");
}

TEST_F(lambda_test, an_invocation_is_never_sent_twice) {
  transport.fails();
  EXPECT_EQ(invoke(client, {.function = "f"}).error().kind, error_kind::unavailable);
  transport.replies(500, "{}", {{"x-amzn-ErrorType", "ServiceException"}});
  EXPECT_EQ(invoke(client, {.function = "f"}).error().code, "ServiceException");
  EXPECT_EQ(transport.requests.size(), 2U);
}

TEST_F(lambda_test, an_invocation_may_be_silent_for_a_quarter_of_an_hour) {
  transport.answers([](const http_request&, const send_options& options) -> result<http_response> {
    EXPECT_GE(options.idle_timeout, std::chrono::minutes(15));
    return http_response{.status = 202};
  });
  const auto done = invoke(client, {.function = "f", .type = invocation_type::event});
  EXPECT_EQ(done->status, 202);
  EXPECT_EQ(header("X-Amz-Invocation-Type"), "Event");
}

TEST_F(lambda_test, an_unreadable_log_tail_is_left_out) {
  transport.replies(200, "", {{"X-Amz-Log-Result", "%%%"}});
  EXPECT_EQ(invoke(client, {.function = "f"})->log_tail, "");
}

constexpr auto configuration =
    R"({"FunctionName":"f","FunctionArn":"arn","State":"Active","LastUpdateStatus":"Successful",
  "CodeSize":450000,"MemorySize":128,"Timeout":3,"Architectures":["arm64"],"LoggingConfig":{"LogGroup":"/aws/lambda/f"},
  "Unknown":{}})";

TEST_F(lambda_test, get_function_configuration_reads_what_is_there) {
  transport.replies(200, configuration);
  const auto found = get_function_configuration(client, "f");
  ASSERT_TRUE(found && *found);
  EXPECT_EQ((*found)->state, "Active");
  EXPECT_EQ((*found)->code_size, 450'000U);
  EXPECT_EQ((*found)->memory, 128);
  EXPECT_THAT((*found)->architectures, ElementsAre("arm64"));
  EXPECT_EQ((*found)->log_group, "/aws/lambda/f");
  EXPECT_EQ((*found)->role, "");
}

TEST_F(lambda_test, get_function_reads_location_and_tags_or_absence) {
  transport.replies(200, std::string(R"({"Configuration":)") + configuration +
                             R"(,"Code":{"Location":"https://z"},"Tags":{"a":"b"}})");
  transport.replies(404, "{}", {{"x-amzn-ErrorType", "ResourceNotFoundException"}});
  const auto found = get_function(client, "f");
  ASSERT_TRUE(found && *found);
  EXPECT_EQ((*found)->configuration.name, "f");
  EXPECT_EQ((*found)->code_location, "https://z");
  EXPECT_EQ((*found)->tags.at("a"), "b");
  const auto absent = get_function(client, "f");
  ASSERT_TRUE(absent);
  EXPECT_FALSE(*absent);
}

TEST_F(lambda_test, an_answer_that_is_no_json_names_the_operation) {
  transport.replies(200, "<html>");
  const auto found = get_function(client, "f");
  EXPECT_EQ(found.error().kind, error_kind::decode);
  EXPECT_THAT(found.error().notes, ElementsAre("in the answer to GetFunction"));
}

}  // namespace
}  // namespace sparta::aws::lambda
