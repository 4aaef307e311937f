#include "deploy/stack_events.hpp"

#include "deploy/failure_report.hpp"
#include "deploy/stack_status.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const std::string stack_id = "arn:aws:cloudformation:eu-west-1:123456789012:stack/hello/1";

struct happening {
  std::string logical_id, type, status, reason{};
  int at = 0;  // milliseconds
};

std::vector<stack_event> history(const std::vector<happening>& all) {
  std::vector<stack_event> events;
  for (const auto& one : all)
    events.push_back({.id = std::to_string(events.size()),
                      .stack_id = stack_id,
                      .time = base::timestamp(std::chrono::milliseconds(one.at)),
                      .logical_id = one.logical_id,
                      .physical_id = one.logical_id == "hello" ? stack_id : "p-" + one.logical_id,
                      .type = one.type,
                      .status = one.status,
                      .status_reason = one.reason});
  return events;
}

const std::string stack = "AWS::CloudFormation::Stack", role = "AWS::IAM::Role", function = "AWS::Lambda::Function";

TEST(stack_events, durations_are_longest_first) {
  const auto rows = durations_of(history({{"hello", stack, "REVIEW_IN_PROGRESS", "", 0},
                                          {"hello", stack, "CREATE_IN_PROGRESS", "", 10'000},
                                          {"R", role, "CREATE_IN_PROGRESS", "", 11'000},
                                          {"R", role, "CREATE_IN_PROGRESS", "Resource creation Initiated", 12'000},
                                          {"R", role, "CREATE_COMPLETE", "", 26'020},
                                          {"F", function, "CREATE_IN_PROGRESS", "", 27'000},
                                          {"F", function, "CREATE_COMPLETE", "", 29'900},
                                          {"hello", stack, "CREATE_COMPLETE", "", 34'490}}));
  ASSERT_THAT(rows, SizeIs(3));
  EXPECT_EQ(rows[0].logical_id, "hello");
  EXPECT_EQ(rows[0].duration.count(), 24'490);
  EXPECT_EQ(rows[1].duration.count(), 15'020);
  EXPECT_EQ(rows[2].type, function);
  EXPECT_EQ(rows[2].duration.count(), 2'900);
}

TEST(stack_events, what_did_not_end_has_no_duration) {
  EXPECT_THAT(durations_of(history({{"R", role, "CREATE_IN_PROGRESS"}, {"F", function, "CREATE_COMPLETE"}})),
              IsEmpty());
}

const auto rollback = history({{"hello", stack, "CREATE_IN_PROGRESS"},
                               {"A", role, "CREATE_FAILED", "Resource creation cancelled"},
                               {"B", function, "CREATE_FAILED", "The bucket is gone"},
                               {"C", "AWS::SQS::Queue", "CREATE_FAILED", "Resource creation cancelled"},
                               {"D", role, "CREATE_FAILED", "Policy is malformed"},
                               {"hello", stack, "ROLLBACK_IN_PROGRESS", "The following resource(s) failed: [B, D]"}});

TEST(stack_events, the_root_cause_is_the_first_failure_that_is_no_cascade) {
  const auto failure = failure_of(rollback);
  ASSERT_TRUE(failure.root);
  EXPECT_EQ(failure.root->logical_id, "B");
  ASSERT_THAT(failure.others, SizeIs(1));
  EXPECT_EQ(failure.others[0].logical_id, "D");
}

TEST(stack_events, a_nested_stack_may_be_the_cause) {
  const auto failure = failure_of(history({{"Child", stack, "CREATE_FAILED", "Embedded stack was not created"},
                                           {"hello", stack, "ROLLBACK_IN_PROGRESS", "failed: [Child]"}}));
  ASSERT_TRUE(failure.root);
  EXPECT_EQ(failure.root->logical_id, "Child");
}

TEST(stack_events, the_stacks_own_complaint_is_the_last_resort) {
  const auto failure = failure_of(history({{"hello", stack, "CREATE_IN_PROGRESS", "User Initiated"},
                                           {"hello", stack, "ROLLBACK_IN_PROGRESS", "Stack creation time exceeded"}}));
  ASSERT_TRUE(failure.root);
  EXPECT_EQ(failure.root->status_reason, "Stack creation time exceeded");
  EXPECT_FALSE(failure_of(history({{"hello", stack, "CREATE_IN_PROGRESS", "User Initiated"}})).root);
}

TEST(failure_report, the_cause_is_the_message_and_the_rest_are_notes) {
  const auto why =
      explain({.stack_name = "hello", .verb = "create", .events = rollback, .sources = {{"B", "main.cpp:14"}}});
  EXPECT_EQ(why.kind, error_kind::rolled_back);
  EXPECT_EQ(why.message, "AWS::Lambda::Function (B) failed: The bucket is gone");
  EXPECT_THAT(why.notes, ElementsAre("B is declared at main.cpp:14", "AWS::IAM::Role (D) failed: Policy is malformed"));
}

TEST(failure_report, without_events_the_stack_speaks) {
  const auto why =
      explain({.stack_name = "hello", .verb = "update", .status_reason = "no reason", .events = {}, .sources = {}});
  EXPECT_EQ(why.message, "CloudFormation could not update the stack hello: no reason");
}

TEST(stack_status, every_documented_status_has_a_phase) {
  using enum stack_phase;
  const std::vector<std::pair<std::string, stack_phase>> all{{"", absent},
                                                             {"DELETE_COMPLETE", absent},
                                                             {"REVIEW_IN_PROGRESS", never_created},
                                                             {"ROLLBACK_COMPLETE", never_created},
                                                             {"CREATE_FAILED", never_created},
                                                             {"CREATE_COMPLETE", ready},
                                                             {"UPDATE_COMPLETE", ready},
                                                             {"UPDATE_ROLLBACK_COMPLETE", ready},
                                                             {"IMPORT_COMPLETE", ready},
                                                             {"IMPORT_ROLLBACK_COMPLETE", ready},
                                                             {"CREATE_IN_PROGRESS", busy},
                                                             {"DELETE_IN_PROGRESS", busy},
                                                             {"ROLLBACK_IN_PROGRESS", busy},
                                                             {"UPDATE_IN_PROGRESS", busy},
                                                             {"UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", busy},
                                                             {"UPDATE_ROLLBACK_IN_PROGRESS", busy},
                                                             {"UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", busy},
                                                             {"IMPORT_IN_PROGRESS", busy},
                                                             {"IMPORT_ROLLBACK_IN_PROGRESS", busy},
                                                             {"ROLLBACK_FAILED", stuck},
                                                             {"DELETE_FAILED", stuck},
                                                             {"UPDATE_FAILED", stuck},
                                                             {"UPDATE_ROLLBACK_FAILED", stuck},
                                                             {"IMPORT_ROLLBACK_FAILED", stuck},
                                                             {"SOMETHING_NEW", stuck},
                                                             {"SOMETHING_NEW_IN_PROGRESS", busy}};
  for (const auto& [status, phase] : all) EXPECT_EQ(phase_of(status), phase) << status;
  EXPECT_TRUE(is_create_or_update_success("CREATE_COMPLETE"));
  EXPECT_TRUE(is_create_or_update_success("UPDATE_COMPLETE"));
  EXPECT_FALSE(is_create_or_update_success("UPDATE_ROLLBACK_COMPLETE"));
}

}  // namespace
}  // namespace sparta::deploy
