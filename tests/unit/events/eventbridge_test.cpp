#include "payload.hpp"

#include <sparta/events/eventbridge.hpp>
#include <sparta/events/scheduler.hpp>

#include <chrono>

namespace sparta::events {
namespace {

using namespace std::chrono_literals;

struct order {
  std::string id;
  double total = 0;
};

constexpr std::string_view custom = R"({
  "version": "0", "id": "6a7e8feb", "detail-type": "Order placed", "source": "shop", "account": "123456789012",
  "time": "1970-01-01T00:00:02Z", "region": "eu-west-1", "resources": ["arn:aws:s3:::b"],
  "detail": {"id": "7", "total": 1.5}, "replay-name": "again", "trace-header": "Root=1"})";

TEST(eventbridge, has_an_envelope) {
  const auto event = read<eventbridge<order>>(custom);
  EXPECT_EQ(event.detail_type, "Order placed");
  EXPECT_EQ(event.source, "shop");
  EXPECT_EQ(event.time, std::chrono::sys_seconds(2s));
  EXPECT_EQ(event.resources.at(0), "arn:aws:s3:::b");
  EXPECT_EQ(event.detail.id, "7");
  EXPECT_EQ(event.detail.total, 1.5);
  EXPECT_EQ(event.replay_name, "again");
  EXPECT_NE(event.more.unknown.find("trace-header"), nullptr);
}

TEST(eventbridge, takes_any_detail) {
  EXPECT_EQ(read<eventbridge<>>(custom).detail.find("id")->as_string(), "7");
  EXPECT_TRUE(read<scheduled_event>(R"({"detail-type": "Scheduled Event", "detail": {}})").detail.is_object());
}

TEST(eventbridge, names_what_is_wrong) {
  EXPECT_EQ(problem_of<eventbridge<order>>(R"({"detail": {"id": 7}})"), "detail.id: expected string, got number");
  EXPECT_EQ(problem_of<eventbridge<order>>(R"({"detail": {"total": 7}})"), "detail.id: missing");
  EXPECT_EQ(problem_of<eventbridge<>>(R"({"resources": "arn"})"), "resources: expected array, got string");
}

TEST(scheduler, sends_a_detail_as_text) {
  EXPECT_TRUE(read<scheduler_event>(R"({"source": "aws.scheduler", "detail": "{ }"})").detail->is_object());
  EXPECT_EQ(problem_of<scheduler_event>(R"({"detail": {}})"), "detail: expected JSON as text");
}

TEST(scheduler, fills_in_its_context) {
  std::string input(scheduler_context_input);
  const auto fill = [&](std::string_view word, std::string_view with) {
    const auto at = input.find(word);
    ASSERT_NE(at, std::string::npos);
    input.replace(at, word.size(), with);
  };
  fill("<aws.scheduler.schedule-arn>", "arn:aws:scheduler:eu-west-1:123456789012:schedule/default/nightly");
  fill("<aws.scheduler.scheduled-time>", "1970-01-01T00:00:02Z");
  fill("<aws.scheduler.execution-id>", "d32c5k");
  fill("<aws.scheduler.attempt-number>", "2");
  const auto context = read<scheduler_context>(input);
  EXPECT_TRUE(context.schedule_arn.ends_with("nightly"));
  EXPECT_EQ(context.scheduled_time, std::chrono::sys_seconds(2s));
  EXPECT_EQ(context.execution_id, "d32c5k");
  EXPECT_EQ(context.attempt_number, 2U);
  EXPECT_TRUE(context.more.unknown.empty());
}

}  // namespace
}  // namespace sparta::events
