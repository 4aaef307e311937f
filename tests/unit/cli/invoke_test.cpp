#include "fixture.hpp"

namespace sparta::testing {
namespace {

struct invoke : command_line {};

TEST_F(invoke, prints_the_answer_alone) {
  script_stack();
  transport.replies(200, "{\"message\":\"Grüße 🌏\"}");
  EXPECT_EQ(run({"invoke", "Hello", "-e", "{\"name\":\"Zoë\"}"}), 0);
  EXPECT_EQ(console.shown, "{\"message\":\"Grüße 🌏\"}\n");
  EXPECT_EQ(console.notes, "");
  const auto& request = transport.requests.back();
  EXPECT_EQ(request.path, "/2015-03-31/functions/shop_Hello/invocations");
  EXPECT_EQ(request.body, "{\"name\":\"Zoë\"}");
}

TEST_F(invoke, needs_no_name_when_there_is_one_function) {
  script_stack();
  transport.replies(200, "null");
  EXPECT_EQ(run({"invoke"}), 0);
  EXPECT_EQ(transport.requests.back().body, "{}");
  service.functions.push_back({.name = "Bye"});
  EXPECT_EQ(run({"invoke"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("one of Hello, Bye"));
}

TEST_F(invoke, of_an_unknown_function_suggests_one) {
  EXPECT_EQ(run({"invoke", "Helo"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("did you mean `Hello`?"));
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(invoke, shows_a_function_error_and_exits_with_4) {
  const std::string failure =
      R"({"errorType":"std::runtime_error","errorMessage":"refused","stackTrace":["in hello"]})";
  script_stack();
  transport.replies(200, failure, {{"X-Amz-Function-Error", "Unhandled"}});
  EXPECT_EQ(run({"invoke"}), 4);
  EXPECT_EQ(console.shown, failure + "\n");
  EXPECT_THAT(console.notes, StartsWith("error: function Hello failed with std::runtime_error: refused\n  in hello\n"));
}

TEST_F(invoke, a_function_error_of_any_shape_is_one) {
  for (const auto* payload : {"", "null", "[1]", "not json", R"({"errorType":7})"}) {
    script_stack();
    transport.replies(200, payload, {{"X-Amz-Function-Error", "Unhandled"}});
    EXPECT_EQ(run({"invoke"}), 4) << payload;
  }
}

TEST_F(invoke, reports_all_as_json) {
  script_stack();
  transport.replies(200, "{\"a\":1}", {{"X-Amz-Executed-Version", "$LATEST"}, {"X-Amz-Log-Result", "b25lCnR3bw=="}});
  EXPECT_EQ(run({"invoke", "--log", "--output", "json"}), 0);
  EXPECT_EQ(console.shown,
            "{\n  \"statusCode\": 200,\n  \"payload\": {\n    \"a\": 1\n  },\n"
            "  \"executedVersion\": \"$LATEST\",\n  \"logTail\": \"one\\ntwo\"\n}\n");
  EXPECT_EQ(console.notes, "");
}

TEST_F(invoke, shows_the_log_tail_on_stderr) {
  script_stack();
  transport.replies(200, "1", {{"X-Amz-Log-Result", "b25lCnR3bw=="}});
  EXPECT_EQ(run({"invoke", "--log"}), 0);
  EXPECT_EQ(console.shown, "1\n");
  EXPECT_EQ(console.notes, "one\ntwo\n");
}

TEST_F(invoke, async_leaves_the_event_in_the_queue) {
  script_stack();
  transport.replies(202, "");
  EXPECT_EQ(run({"invoke", "--async"}), 0);
  EXPECT_EQ(aws::find_field(transport.requests.back().headers, "X-Amz-Invocation-Type"), "Event");
  EXPECT_EQ(console.shown, "");
  EXPECT_THAT(console.notes, HasSubstr("Event queued"));
}

TEST_F(invoke, without_a_stack_says_to_deploy_it) {
  script_no_stack();
  EXPECT_EQ(run({"invoke"}), 1);
  EXPECT_THAT(console.notes, HasSubstr("error: stack shop does not exist"));
  EXPECT_THAT(console.notes, HasSubstr("`provision`"));
}

TEST_F(invoke, of_a_function_that_is_not_deployed_yet_says_so) {
  transport.replies(200, described("CREATE_COMPLETE")).replies(200, listed(""));
  EXPECT_EQ(run({"invoke"}), 1);
  EXPECT_THAT(console.notes, HasSubstr("stack shop has no function Hello yet"));
}

TEST_F(invoke, refused_by_lambda_is_a_failed_operation) {
  script_stack();
  transport.replies(400, R"({"message":"Could not parse request body"})",
                    {{"x-amzn-ErrorType", "InvalidRequestContentException"}});
  EXPECT_EQ(run({"invoke"}), 1);
}

TEST_F(invoke, dry_run_asks_nobody) {
  EXPECT_EQ(run({"invoke", "-n"}), 0);
  EXPECT_TRUE(transport.requests.empty());
  EXPECT_THAT(console.notes, HasSubstr("Skipping Invoke due to -n/--noop flag"));
}

TEST_F(invoke, sends_a_sample_with_what_is_set_in_it) {
  script_stack();
  transport.replies(200, "1");
  EXPECT_EQ(run({"invoke", "-e", "s3-put", "--set", "Records[0].s3.object.key=cat.jpg", "--in", "sqs"}), 0);
  EXPECT_THAT(transport.requests.back().body, HasSubstr(R"(\"key\":\"cat.jpg\")"));
  EXPECT_EQ(run({"invoke", "-e", "s3-put", "--set", "Records[1].x.y=1"}), 2);
  EXPECT_THAT(console.notes, HasSubstr("Records[1] is out of range"));
}

TEST_F(invoke, reads_the_event_from_stdin_only_when_told) {
  script_stack();
  transport.replies(200, "1");
  console.typed = "{\"from\": \"stdin\"}";
  EXPECT_EQ(run({"invoke"}), 0);
  EXPECT_EQ(transport.requests.back().body, "{}");
  script_stack();
  transport.replies(200, "1");
  EXPECT_EQ(run({"invoke", "-e", "-"}), 0);
  EXPECT_EQ(transport.requests.back().body, "{\"from\": \"stdin\"}");
}

}  // namespace
}  // namespace sparta::testing
