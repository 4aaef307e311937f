#include "fixture.hpp"

namespace sparta::testing {
namespace {

constexpr std::int64_t noon = 1'795'435'200'000;  // the fake clock's start, in milliseconds of Unix time

std::string event(const std::string& id, std::int64_t after_noon, const std::string& message) {
  return "{\"eventId\":\"" + id + "\",\"logStreamName\":\"s\",\"timestamp\":" + std::to_string(noon + after_noon) +
         ",\"message\":\"" + message + "\"}";
}
std::string page(const std::string& events, const std::string& next = {}) {
  return "{\"events\":[" + events + "]" + (next.empty() ? "" : ",\"nextToken\":\"" + next + "\"") + "}";
}

struct logs : command_line {
  void two_functions() {
    service.functions.push_back({.name = "Pay"});
    transport.replies(200, described("CREATE_COMPLETE"));
    transport.replies(200, listed(resource(model::function_id("Hello"), "shop_Hello") +
                                  resource(model::log_group_id("shop", "Hello"), "/aws/lambda/shop_Hello") +
                                  resource(model::function_id("Pay"), "shop_Pay") +
                                  resource(model::log_group_id("shop", "Pay"), "/aws/lambda/shop_Pay")));
  }
};

TEST_F(logs, of_one_function_have_no_name_column) {
  script_stack();
  transport.replies(200, page(event("1", 0, "one\\n") + "," + event("2", 5, "two")));
  EXPECT_EQ(run({"logs"}), 0) << console.notes;
  EXPECT_EQ(console.shown, "2026-11-23T12:00:00.000Z  one\n2026-11-23T12:00:00.005Z  two\n");
  EXPECT_THAT(transport.requests.back().body, HasSubstr("\"startTime\":" + std::to_string(noon - 600'000)));
}

TEST_F(logs, of_all_functions_are_merged_by_time) {
  two_functions();
  transport.replies(200, page(event("1", 1, "a") + "," + event("3", 3, "c"))).replies(200, page(event("2", 2, "b")));
  EXPECT_EQ(run({"logs", "--since", "1h"}), 0);
  EXPECT_EQ(console.shown,
            "2026-11-23T12:00:00.001Z  Hello  a\n2026-11-23T12:00:00.002Z  Pay    b\n"
            "2026-11-23T12:00:00.003Z  Hello  c\n");
}

TEST_F(logs, of_a_named_function_are_its_alone) {
  two_functions();
  transport.replies(200, page(event("1", 1, "a")));
  EXPECT_EQ(run({"logs", "Pay"}), 0);
  EXPECT_EQ(console.shown, "2026-11-23T12:00:00.001Z  a\n");
  EXPECT_THAT(transport.requests.back().body, HasSubstr("/aws/lambda/shop_Pay"));
}

TEST_F(logs, as_json_are_a_line_each) {
  script_stack();
  transport.replies(200, page(event("1", 0, "a \\\"b\\\"")));
  EXPECT_EQ(run({"logs", "--output", "json"}), 0);
  EXPECT_EQ(console.shown,
            "{\"time\":\"2026-11-23T12:00:00.000Z\",\"function\":\"Hello\",\"stream\":\"s\",\"message\":\"a "
            "\\\"b\\\"\"}\n");
}

TEST_F(logs, come_from_all_pages) {
  script_stack();
  transport.replies(200, page(event("1", 1, "a"), "more")).replies(200, page("", "still"));
  transport.replies(200, page(event("2", 2, "b")));
  EXPECT_EQ(run({"logs"}), 0);
  EXPECT_EQ(console.shown, "2026-11-23T12:00:00.001Z  a\n2026-11-23T12:00:00.002Z  b\n");
  EXPECT_TRUE(transport.finished());
}

TEST_F(logs, of_a_function_that_never_ran_are_empty) {
  script_stack();
  transport.replies(400, R"({"__type":"ResourceNotFoundException","message":"no such group"})");
  EXPECT_EQ(run({"logs"}), 0);
  EXPECT_EQ(console.shown, "");
}

TEST_F(logs, followed_show_each_event_once_until_interrupted) {
  script_stack();
  transport.replies(200, page(event("1", 1, "a")));
  transport.replies(200, page(event("1", 1, "a") + "," + event("2", 2, "b")));
  transport.replies(200, page(event("0", 0, "late") + "," + event("1", 1, "a") + "," + event("2", 2, "b")));
  clock.during_wait = [this](std::size_t nth) {
    if (nth == 3) stop.request_stop();
  };
  EXPECT_EQ(run({"logs", "--follow"}), 0);
  EXPECT_EQ(console.shown,
            "2026-11-23T12:00:00.001Z  a\n2026-11-23T12:00:00.002Z  b\n2026-11-23T12:00:00.000Z  late\n");
}

TEST_F(logs, followed_end_when_nobody_reads_them) {
  script_stack();
  console.reader_left = true;
  transport.replies(200, page(event("1", 1, "a")));
  EXPECT_EQ(run({"logs", "--follow"}), 0);
  EXPECT_TRUE(clock.waits.empty());
}

TEST_F(logs, interrupted_while_asking_end_well_when_followed) {
  script_stack();
  transport.answers([this](const auto&, const auto&) -> result<aws::http_response> {
    stop.request_stop();
    return error{.kind = error_kind::interrupted, .message = "stopped"};
  });
  EXPECT_EQ(run({"logs", "--follow"}), 0);
}

TEST_F(logs, a_time_that_is_none_is_a_usage_error) {
  EXPECT_EQ(run({"logs", "--since", "yesterday"}), 2);
  EXPECT_TRUE(transport.requests.empty());
}

TEST_F(logs, of_an_unknown_function_are_a_usage_error) { EXPECT_EQ(run({"logs", "Helo"}), 2); }

}  // namespace
}  // namespace sparta::testing
