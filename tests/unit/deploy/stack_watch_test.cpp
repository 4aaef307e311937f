#include "deploy/stack_watch.hpp"

#include "deploy_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using namespace std::chrono_literals;
using testing::fake_cloudformation;
using ::testing::HasSubstr;
using ::testing::SizeIs;

struct stack_watch_test : testing::deploy_fixture {
  fake_cloudformation::stack& stack = cloud.cloudformation.add("hello", "UPDATE_IN_PROGRESS");
  result<watched> wait(watch what = {}) {
    what.stack = stack.id;
    return wait_until_settled(world, client, what, {});
  }
  static fake_cloudformation::event event(std::string id, std::string status) {
    return {
        .id = {}, .logical_id = std::move(id), .type = "AWS::SQS::Queue", .status = std::move(status), .reason = {}};
  }
};

TEST_F(stack_watch_test, waits_for_the_end_and_tells_each_event_once_in_order) {
  cloud.cloudformation.events_a_page = 2;
  stack.pending = {
      {.events = {event("A", "UPDATE_IN_PROGRESS"), event("B", "UPDATE_IN_PROGRESS"), event("A", "UPDATE_COMPLETE")}},
      {.events = {event("B", "UPDATE_COMPLETE")}},
      {.events = {fake_cloudformation::own(stack, "UPDATE_COMPLETE")}, .status = "UPDATE_COMPLETE"}};
  const auto seen = wait();
  ASSERT_TRUE(seen);
  ASSERT_TRUE(seen->stack);
  EXPECT_EQ(seen->stack->status, "UPDATE_COMPLETE");
  ASSERT_THAT(seen->events, SizeIs(5));
  for (std::size_t i = 0; i < seen->events.size(); ++i) EXPECT_EQ(seen->events[i].id, "event-" + std::to_string(i + 1));
}

TEST_F(stack_watch_test, events_of_an_earlier_operation_are_not_told) {
  stack.pending = {
      {.events = {event("Old", "CREATE_COMPLETE"), event("New", "UPDATE_COMPLETE")}, .status = "UPDATE_COMPLETE"}};
  const auto seen = wait({.stack = {}, .last_seen = "event-1"});
  ASSERT_TRUE(seen);
  ASSERT_THAT(seen->events, SizeIs(1));
  EXPECT_EQ(seen->events[0].logical_id, "New");
}

TEST_F(stack_watch_test, intervals_grow_to_the_longest_with_jitter) {
  stack.pending.resize(6);
  stack.pending.push_back({.events = {}, .status = "UPDATE_COMPLETE"});
  ASSERT_TRUE(wait());
  ASSERT_THAT(clock.waits, SizeIs(6));
  EXPECT_EQ(clock.waits[0], 2'250ms);
  EXPECT_EQ(clock.waits[1], 3'375ms);
  EXPECT_EQ(clock.waits[5], 5'625ms);
}

TEST_F(stack_watch_test, an_operation_that_never_ends_is_given_up_and_left_alone) {
  const auto seen = wait();
  ASSERT_FALSE(seen);
  EXPECT_EQ(seen.error().kind, error_kind::unavailable);
  EXPECT_THAT(seen.error().message, HasSubstr("still in UPDATE_IN_PROGRESS after 120"));
  EXPECT_THAT(seen.error().remedy, HasSubstr("./hello status"));
  EXPECT_EQ(cloud.count("DeleteStack"), 0U);
}

TEST_F(stack_watch_test, a_stop_ends_the_wait_at_once) {
  clock.during_wait = [&](std::size_t nth) {
    if (nth == 2) stopper.request_stop();
  };
  EXPECT_EQ(wait().error().kind, error_kind::interrupted);
  EXPECT_THAT(clock.waits, SizeIs(2));
}

TEST_F(stack_watch_test, a_short_outage_is_survived) {
  cloud.before = [&](const std::string&) {
    cloud.refusals.clear();
    if (cloud.calls.size() % 8 != 0) cloud.refusals["DescribeStacks"] = {.status = 503};
  };
  stack.pending = {{}, {.events = {}, .status = "UPDATE_COMPLETE"}};
  EXPECT_TRUE(wait());
}

TEST_F(stack_watch_test, a_long_outage_is_an_error) {
  cloud.refusals["DescribeStacks"] = {.status = 503};
  EXPECT_EQ(wait().error().kind, error_kind::unavailable);
}

TEST_F(stack_watch_test, an_expired_token_ends_it_with_aws_own_code) {
  cloud.refusals["DescribeStacks"] = testing::fake_cloud::refusal(403, "ExpiredToken", "expired");
  EXPECT_EQ(wait().error().code, "ExpiredToken");
}

TEST_F(stack_watch_test, an_old_status_is_not_taken_for_the_end_of_a_new_operation) {
  stack.status = "CREATE_COMPLETE";
  stack.pending = {{},
                   {},
                   {.events = {fake_cloudformation::own(stack, "UPDATE_IN_PROGRESS")}, .status = "UPDATE_IN_PROGRESS"},
                   {.events = {fake_cloudformation::own(stack, "UPDATE_COMPLETE")}, .status = "UPDATE_COMPLETE"}};
  const auto seen = wait({.stack = {}, .just_started = true});
  ASSERT_TRUE(seen);
  EXPECT_EQ(seen->stack->status, "UPDATE_COMPLETE");
}

TEST_F(stack_watch_test, a_server_that_tells_no_events_ends_too) {
  stack.status = "CREATE_COMPLETE";
  EXPECT_TRUE(wait({.stack = {}, .just_started = true}));
}

TEST_F(stack_watch_test, a_stack_that_is_gone_is_settled) {
  stack.pending = {{.events = {}, .status = "DELETE_COMPLETE"}};
  EXPECT_TRUE(wait());
  cloud.cloudformation.stacks.clear();
  const auto seen = wait_until_settled(world, client, {.stack = "hello"}, {});
  ASSERT_TRUE(seen);
  EXPECT_FALSE(seen->stack);
}

TEST_F(stack_watch_test, what_is_there_now_is_not_of_the_next_operation) {
  stack.status = "UPDATE_COMPLETE";
  stack.events = {{"event-1", "hello", "AWS::CloudFormation::Stack", "UPDATE_COMPLETE", ""}};
  const auto from = watch_from_now(client, {.id = stack.id, .name = "hello", .status = "UPDATE_COMPLETE"});
  ASSERT_TRUE(from);
  EXPECT_EQ(from->last_seen, "event-1");
}

}  // namespace
}  // namespace sparta::deploy
