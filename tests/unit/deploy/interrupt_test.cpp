#include "deploy/provision.hpp"
#include "deploy_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Ctrl-C just before a call of AWS, and what is left of the deployment then.
struct interrupt_test : testing::deploy_fixture {
  error interrupted_at(const std::string& call) {
    stop_before(call);
    const auto done = provision();
    EXPECT_FALSE(done) << call;
    if (done) return {};
    EXPECT_EQ(done.error().kind, error_kind::interrupted) << call << ": " << done.error().message;
    return done.error();
  }
  [[nodiscard]] std::string stack_status() {
    const auto* one = cloud.cloudformation.find("hello");
    return one == nullptr ? "none" : one->status;
  }
  /// A later run, by somebody who doesn't press Ctrl-C.
  void expect_next_run_succeeds() {
    cloud.before = nullptr;
    stopper = std::stop_source();
    client.stop = stopper.get_token();
    world.stop = stopper.get_token();
    const auto again = provision();
    EXPECT_TRUE(again) << again.error().message;
  }
};

TEST_F(interrupt_test, before_anything_is_changed_nothing_is_left) {
  for (const auto* call : {"HEAD bucket", "GET bucket versioning", "HEAD object", "PUT object", "DescribeStacks"}) {
    interrupted_at(call);
    EXPECT_EQ(cloud.s3.object_count("demo"), 0U) << call;
    EXPECT_EQ(stack_status(), "none") << call;
    expect_next_run_succeeds();
    cloud.cloudformation.stacks.clear();
    cloud.s3.buckets["demo"] = {};
  }
}

TEST_F(interrupt_test, while_compiling_nothing_is_left) {
  processes.fails(error_kind::interrupted, "stopped");
  const auto done = deploy::provision(world, &client, tools, subject, options);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, error_kind::interrupted);
  EXPECT_EQ(cloud.s3.object_count("demo"), 0U);
}

TEST_F(interrupt_test, while_the_change_set_is_made_it_and_its_empty_stack_are_removed) {
  for (const auto* call : {"CreateChangeSet", "DescribeChangeSet"}) {
    interrupted_at(call);
    EXPECT_THAT(cloud.cloudformation.change_sets, IsEmpty()) << call;
    EXPECT_THAT(stack_status(), ::testing::AnyOf("none", "DELETE_IN_PROGRESS")) << call;
    EXPECT_EQ(cloud.s3.object_count("demo"), 0U) << call;
    expect_next_run_succeeds();
    cloud.cloudformation.stacks.clear();
    cloud.s3.buckets["demo"] = {};
  }
}

TEST_F(interrupt_test, an_update_loses_its_change_set_and_nothing_else) {
  ASSERT_TRUE(provision());
  const auto objects = cloud.s3.object_count("demo");
  files.content["/src/build/hello.x86_64/bootstrap"] += "more";
  interrupted_at("DescribeChangeSet");
  EXPECT_THAT(cloud.cloudformation.change_sets, IsEmpty());
  EXPECT_EQ(stack_status(), "CREATE_COMPLETE");
  EXPECT_EQ(cloud.s3.object_count("demo"), objects) << "what the running stack uses stays";
  expect_next_run_succeeds();
}

TEST_F(interrupt_test, in_the_wait_the_stack_and_its_code_are_left_to_cloudformation) {
  clock.during_wait = [&](std::size_t) { stopper.request_stop(); };
  processes.ends(0);
  const auto done = deploy::provision(world, &client, tools, subject, options);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, error_kind::interrupted);
  EXPECT_THAT(done.error().message, HasSubstr("CloudFormation goes on to create the stack hello"));
  EXPECT_THAT(done.error().remedy, ::testing::AllOf(HasSubstr("./hello provision"), HasSubstr("./hello delete")));
  EXPECT_EQ(stack_status(), "CREATE_IN_PROGRESS");
  EXPECT_EQ(cloud.s3.object_count("demo"), 2U);
  EXPECT_EQ(cloud.count("DeleteStack"), 0U);
  clock.during_wait = nullptr;
  expect_next_run_succeeds();
  EXPECT_THAT(messages(), ::testing::Contains("Waiting for another operation on the stack"));
}

TEST_F(interrupt_test, an_execution_that_may_have_begun_keeps_what_it_needs) {
  const auto why = interrupted_at("ExecuteChangeSet");
  EXPECT_THAT(why.message, HasSubstr("goes on"));
  EXPECT_EQ(cloud.s3.object_count("demo"), 2U);
  expect_next_run_succeeds();
}

}  // namespace
}  // namespace sparta::deploy
