#include "deploy/delete.hpp"

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

struct delete_test : testing::deploy_fixture {
  delete_options with{.service = "hello"};
  result<delete_report> run() { return delete_service(world, &client, with); }
  fake_cloudformation::stack& add(const std::string& status = "CREATE_COMPLETE") {
    auto& made = cloud.cloudformation.add("hello", status);
    made.resources = {{"Role", "AWS::IAM::Role"}, {"Function", "AWS::Lambda::Function"}};
    made.parameters = {{"ArtifactS3Bucket", "demo"}};
    return made;
  }
};

TEST_F(delete_test, no_stack_is_a_success) {
  const auto done = run();
  ASSERT_TRUE(done);
  EXPECT_FALSE(done->existed);
  EXPECT_THAT(messages(), ElementsAre("Stack does not exist"));
  EXPECT_EQ(cloud.count("DeleteStack"), 0U);
}

TEST_F(delete_test, waits_until_it_is_gone_and_tells_what_went_and_what_stays) {
  add();
  cloud.s3.buckets["demo"].objects["hello/hello-code-1.zip"] = {{"", "zip"}};
  const auto done = run();
  ASSERT_TRUE(done);
  EXPECT_TRUE(done->existed);
  EXPECT_THAT(done->removed, ElementsAre("Role", "Function"));
  EXPECT_EQ(cloud.cloudformation.find("hello"), nullptr);
  ASSERT_TRUE(done->left);
  EXPECT_EQ(done->left->bucket, "demo");
  EXPECT_THAT(done->left->keys, ElementsAre("hello/hello-code-1.zip"));
  EXPECT_EQ(done->left->command, "aws s3 rm s3://demo/hello/ --recursive");
  EXPECT_THAT(messages(), ElementsAre("Deleting stack", "Stack deleted", "Artifacts are left in S3"));
}

TEST_F(delete_test, the_command_for_the_rest_names_the_endpoint) {
  add();
  cloud.s3.buckets["demo"].objects["hello/x.zip"] = {{"", "zip"}};
  client.settings.service_endpoints["s3"] = {.url = "https://s3.eu-west-1.amazonaws.com", .origin = "test"};
  const auto done = run();
  ASSERT_TRUE(done && done->left);
  EXPECT_THAT(done->left->command, HasSubstr(" --endpoint-url https://s3.eu-west-1.amazonaws.com"));
}

TEST_F(delete_test, a_bucket_that_cannot_be_listed_is_no_failure) {
  add();
  cloud.s3.buckets["demo"].denied = true;
  const auto done = run();
  ASSERT_TRUE(done);
  EXPECT_FALSE(done->left);
  EXPECT_THAT(messages(), Contains("Can't tell which artifacts are left"));
}

TEST_F(delete_test, a_dry_run_asks_nobody) {
  add();
  with.noop = true;
  const auto done = delete_service(world, nullptr, with);
  ASSERT_TRUE(done);
  EXPECT_TRUE(done->noop);
  EXPECT_THAT(cloud.calls, IsEmpty());
  EXPECT_THAT(messages(), ElementsAre("Skipping stack deletion due to -n/--noop flag"));
}

TEST_F(delete_test, a_deletion_that_goes_on_is_waited_for) {
  add("DELETE_IN_PROGRESS").pending = {{}, {.events = {}, .status = "DELETE_COMPLETE"}};
  const auto done = run();
  ASSERT_TRUE(done);
  EXPECT_EQ(cloud.count("DeleteStack"), 0U);
}

TEST_F(delete_test, an_update_is_waited_for_and_a_creation_broken_off) {
  add("UPDATE_IN_PROGRESS").pending = {{}, {.events = {}, .status = "UPDATE_COMPLETE"}};
  ASSERT_TRUE(run());
  EXPECT_THAT(messages(), Contains("Waiting for another operation on the stack"));
  cloud.cloudformation.stacks.clear();
  log.lines.clear();
  add("CREATE_IN_PROGRESS");
  ASSERT_TRUE(run());
  EXPECT_THAT(messages(), Not(Contains("Waiting for another operation on the stack")));
}

TEST_F(delete_test, what_cannot_be_deleted_is_named_with_its_line) {
  add();
  with.sources = {{"Uploads", "main.cpp:9"}};
  cloud.cloudformation.plan_delete = [] {
    return std::deque<fake_cloudformation::step>{
        {.events = {{"", "Uploads", "AWS::S3::Bucket", "DELETE_FAILED", "The bucket is not empty"}},
         .status = "DELETE_FAILED"}};
  };
  const auto done = run();
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().message, "AWS::S3::Bucket (Uploads) failed: The bucket is not empty");
  EXPECT_THAT(done.error().notes, Contains("Uploads is declared at main.cpp:9"));
  EXPECT_THAT(done.error().remedy, HasSubstr("./hello delete"));
}

TEST_F(delete_test, one_whose_deletion_failed_before_is_tried_again) {
  add("DELETE_FAILED");
  EXPECT_TRUE(run());
  EXPECT_EQ(cloud.cloudformation.find("hello"), nullptr);
}

TEST_F(delete_test, protected_and_foreign_stacks_are_left_alone) {
  add().termination_protection = true;
  EXPECT_THAT(run().error().remedy, HasSubstr("update-termination-protection"));
  cloud.cloudformation.stacks.clear();
  add().tags = {{"team", "payments"}};
  EXPECT_THAT(run().error().message, HasSubstr("not made by Sparta"));
  EXPECT_EQ(cloud.count("DeleteStack"), 0U);
}

TEST_F(delete_test, a_stop_leaves_it_to_cloudformation) {
  add();
  clock.during_wait = [&](std::size_t) { stopper.request_stop(); };
  const auto done = run();
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, error_kind::interrupted);
  EXPECT_THAT(done.error().notes, Contains(HasSubstr("goes on to delete the stack hello")));
}

}  // namespace
}  // namespace sparta::deploy
