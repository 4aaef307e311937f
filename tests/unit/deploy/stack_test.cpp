#include "deploy/stack.hpp"

#include "deploy_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using testing::fake_cloudformation;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

struct stack_test : testing::deploy_fixture {
  desired_stack wanted{.name = "hello",
                       .template_url = "https://demo.s3.eu-west-1.amazonaws.com/t.json",
                       .parameters = {{.key = "Key", .value = "code.zip"}},
                       .tags = {{"io:sparta:buildId", "1"}},
                       .capabilities = {"CAPABILITY_IAM"},
                       .sources = {{"Role", "main.cpp:14"}}};
  operation state = operation::not_started;

  result<ensured_stack> ensure() {
    const auto deployed = make_ready(world, client, "hello", {});
    if (!deployed) return deployed.error();
    return ensure_stack(world, client, *deployed, wanted, {}, state);
  }
  fake_cloudformation::stack& add(const std::string& status) { return cloud.cloudformation.add("hello", status); }
  [[nodiscard]] std::string status() {
    const auto* one = cloud.cloudformation.find("hello");
    return one == nullptr ? "none" : one->status;
  }
};

TEST_F(stack_test, creates_what_is_not_there) {
  const auto made = ensure();
  ASSERT_TRUE(made);
  EXPECT_TRUE(made->created);
  EXPECT_TRUE(made->changed);
  EXPECT_EQ(made->stack.status, "CREATE_COMPLETE");
  EXPECT_EQ(made->events.front().status, "CREATE_IN_PROGRESS") << "the change set's own event is not the operation's";
  EXPECT_THAT(messages(), ElementsAre("Creating stack"));
  EXPECT_EQ(state, operation::ended);
}

TEST_F(stack_test, updates_what_differs) {
  add("CREATE_COMPLETE");
  const auto made = ensure();
  ASSERT_TRUE(made);
  EXPECT_FALSE(made->created);
  EXPECT_EQ(made->stack.status, "UPDATE_COMPLETE");
  EXPECT_THAT(messages(),
              ElementsAre("Issued CreateChangeSet request", "Waiting for CloudFormation operation to complete"));
}

TEST_F(stack_test, nothing_to_change_is_a_success_that_leaves_no_change_set) {
  ASSERT_TRUE(ensure());
  log.lines.clear();
  const auto again = ensure();
  ASSERT_TRUE(again);
  EXPECT_FALSE(again->changed);
  EXPECT_EQ(again->stack.status, "CREATE_COMPLETE");
  EXPECT_THAT(messages(), Contains("No changes detected for service"));
  EXPECT_THAT(cloud.cloudformation.change_sets, IsEmpty());
}

TEST_F(stack_test, a_server_that_refuses_an_empty_change_at_once_is_understood) {
  add("CREATE_COMPLETE");
  cloud.refusals["CreateChangeSet"] =
      testing::fake_cloud::refusal(400, "ValidationError", "No updates are to be performed.");
  const auto made = ensure();
  ASSERT_TRUE(made);
  EXPECT_FALSE(made->changed);
}

TEST_F(stack_test, every_ready_status_can_be_updated) {
  for (const auto* ready : {"CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE"}) {
    cloud.cloudformation.stacks.clear();
    add(ready);
    EXPECT_TRUE(ensure()) << ready;
    EXPECT_EQ(status(), "UPDATE_COMPLETE") << ready;
  }
}

TEST_F(stack_test, a_stack_that_never_came_to_be_is_removed_and_created) {
  for (const auto* failed : {"ROLLBACK_COMPLETE", "REVIEW_IN_PROGRESS", "CREATE_FAILED"}) {
    cloud.cloudformation.stacks.clear();
    log.lines.clear();
    add(failed);
    const auto made = ensure();
    ASSERT_TRUE(made) << failed;
    EXPECT_TRUE(made->created) << failed;
    EXPECT_EQ(field("Removing a stack that was never created", "Status"), failed);
  }
}

TEST_F(stack_test, another_operation_is_waited_for) {
  auto& stack = add("UPDATE_IN_PROGRESS");
  stack.pending = {{}, {}, {.events = {}, .status = "UPDATE_COMPLETE"}};
  ASSERT_TRUE(ensure());
  EXPECT_EQ(field("Waiting for another operation on the stack", "Status"), "UPDATE_IN_PROGRESS");
  EXPECT_EQ(status(), "UPDATE_COMPLETE");
}

TEST_F(stack_test, a_deletion_is_waited_for_and_then_it_is_created) {
  auto& stack = add("DELETE_IN_PROGRESS");
  stack.pending = {{}, {.events = {}, .status = "DELETE_COMPLETE"}};
  const auto made = ensure();
  ASSERT_TRUE(made);
  EXPECT_TRUE(made->created);
}

TEST_F(stack_test, a_creation_that_failed_meanwhile_is_waited_for_removed_and_done_again) {
  auto& stack = add("CREATE_IN_PROGRESS");
  stack.pending = {{.events = {}, .status = "ROLLBACK_IN_PROGRESS"}, {.events = {}, .status = "ROLLBACK_COMPLETE"}};
  EXPECT_TRUE(ensure());
}

TEST_F(stack_test, a_stuck_stack_is_an_error_with_the_way_out) {
  const std::vector<std::pair<std::string, std::string>> all{
      {"UPDATE_ROLLBACK_FAILED", "continue-update-rollback --stack-name hello"},
      {"UPDATE_FAILED", "rollback-stack --stack-name hello"},
      {"DELETE_FAILED", "./hello delete"},
      {"ROLLBACK_FAILED", "./hello delete"},
      {"SOMETHING_NEW", "./hello delete"}};
  for (const auto& [status, remedy] : all) {
    cloud.cloudformation.stacks.clear();
    add(status);
    const auto made = ensure();
    ASSERT_FALSE(made) << status;
    EXPECT_EQ(made.error().kind, error_kind::conflict);
    EXPECT_THAT(made.error().message, HasSubstr(status));
    EXPECT_THAT(made.error().remedy, HasSubstr(remedy));
  }
  EXPECT_EQ(cloud.count("CreateChangeSet"), 0U);
}

TEST_F(stack_test, another_tools_stack_of_that_name_is_left_alone) {
  add("CREATE_COMPLETE").tags = {{"team", "payments"}};
  const auto made = ensure();
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().kind, error_kind::conflict);
  EXPECT_EQ(cloud.count("CreateChangeSet"), 0U);
}

TEST_F(stack_test, a_stack_of_sparta_for_go_can_be_taken_over) {
  add("UPDATE_COMPLETE").tags = {{"io:gosparta:buildId", "x"}};
  EXPECT_TRUE(ensure());
}

std::deque<fake_cloudformation::step> failing(const std::string& verb, const std::string& end) {
  const auto event = [](std::string id, std::string type, std::string status, std::string reason) {
    return fake_cloudformation::event{{}, std::move(id), std::move(type), std::move(status), std::move(reason)};
  };
  const std::string stack = "AWS::CloudFormation::Stack";
  return {{.events = {event("hello", stack, verb + "_IN_PROGRESS", "")}, .status = verb + "_IN_PROGRESS"},
          {.events = {event("Role", "AWS::IAM::Role", verb + "_FAILED", "Policy is malformed"),
                      event("Function", "AWS::Lambda::Function", verb + "_FAILED", "Resource creation cancelled")}},
          {.events = {event("hello", stack, end, "")}, .status = end}};
}

TEST_F(stack_test, a_failed_creation_leaves_nothing_and_says_why) {
  for (const auto* end : {"ROLLBACK_COMPLETE", "DELETE_COMPLETE", "CREATE_FAILED"}) {
    cloud.cloudformation.stacks.clear();
    cloud.cloudformation.plan = [&](bool) { return failing("CREATE", end); };
    const auto made = ensure();
    ASSERT_FALSE(made) << end;
    EXPECT_EQ(made.error().kind, error_kind::rolled_back);
    EXPECT_EQ(made.error().message, "AWS::IAM::Role (Role) failed: Policy is malformed");
    EXPECT_THAT(made.error().notes,
                ElementsAre("Role is declared at main.cpp:14", "the stack hello was removed again"));
    EXPECT_THAT(made.error().remedy, HasSubstr("./hello provision"));
    EXPECT_EQ(status(), "none") << end;
    EXPECT_EQ(state, operation::ended);
  }
}

TEST_F(stack_test, a_failed_creation_that_cannot_be_removed_says_so) {
  cloud.cloudformation.plan = [](bool) { return failing("CREATE", "ROLLBACK_COMPLETE"); };
  cloud.refusals["DeleteStack"] = testing::fake_cloud::refusal(403, "AccessDenied", "not allowed");
  EXPECT_THAT(ensure().error().notes, Contains(HasSubstr("the stack hello is left: not allowed")));
}

TEST_F(stack_test, a_failed_update_says_why_and_where_the_stack_is) {
  add("CREATE_COMPLETE");
  cloud.cloudformation.plan = [](bool) { return failing("UPDATE", "UPDATE_ROLLBACK_COMPLETE"); };
  const auto made = ensure();
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().message, "AWS::IAM::Role (Role) failed: Policy is malformed");
  EXPECT_THAT(made.error().notes, Contains("the stack hello is now in UPDATE_ROLLBACK_COMPLETE"));
  EXPECT_EQ(status(), "UPDATE_ROLLBACK_COMPLETE");
}

TEST_F(stack_test, an_update_whose_roll_back_fails_ends_with_the_way_out) {
  add("CREATE_COMPLETE");
  cloud.cloudformation.plan = [](bool) { return failing("UPDATE", "UPDATE_ROLLBACK_FAILED"); };
  EXPECT_THAT(ensure().error().remedy, HasSubstr("continue-update-rollback"));
}

TEST_F(stack_test, a_refused_change_set_leaves_nothing) {
  cloud.cloudformation.change_set_failure = "Template format error: Unresolved dependencies [Gone]";
  const auto made = ensure();
  ASSERT_FALSE(made);
  EXPECT_THAT(made.error().message, HasSubstr("Unresolved dependencies [Gone]"));
  EXPECT_THAT(cloud.cloudformation.change_sets, IsEmpty());
  EXPECT_EQ(status(), "DELETE_IN_PROGRESS") << "the empty stack goes too";
  EXPECT_EQ(state, operation::not_started);
  cloud.cloudformation.change_set_failure.clear();
  EXPECT_TRUE(ensure()) << "and the next run succeeds";
}

TEST_F(stack_test, a_refused_execution_leaves_nothing) {
  cloud.refusals["ExecuteChangeSet"] = testing::fake_cloud::refusal(400, "InvalidChangeSetStatus", "stale");
  const auto made = ensure();
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, "InvalidChangeSetStatus");
  EXPECT_THAT(cloud.cloudformation.change_sets, IsEmpty());
  EXPECT_EQ(status(), "DELETE_IN_PROGRESS");
  EXPECT_EQ(state, operation::ended);
}

TEST_F(stack_test, throttling_is_waited_out) {
  int refused = 0;
  cloud.before = [&](const std::string& call) {
    cloud.refusals.clear();
    if (call == "CreateChangeSet" && refused++ < 2)
      cloud.refusals[call] = testing::fake_cloud::refusal(400, "Throttling", "Rate exceeded");
  };
  EXPECT_TRUE(ensure());
}

}  // namespace
}  // namespace sparta::deploy
