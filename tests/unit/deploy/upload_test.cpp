#include "deploy/upload.hpp"

#include "deploy_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::SizeIs;

struct upload_test : testing::deploy_fixture {
  artifact what{.path = "out/hello-code.zip", .size = 4, .sha256 = "0123", .key = "hello/hello-code-0123.zip"};
  std::vector<uploaded_object> made{};
  upload_test() { files.content["out/hello-code.zip"] = "data"; }
  result<stored_artifact> send(const artifact_bucket& into = {.name = "demo"}) {
    return store(world, client, into, what, made);
  }
};

TEST(content_key, is_the_name_and_the_start_of_the_digest) {
  EXPECT_EQ(content_key("hello", "hello-code.zip", "0123456789abcdef0123"), "hello/hello-code-0123456789abcdef.zip");
  EXPECT_EQ(content_key("hello", "hello-cftemplate.json", "ff"), "hello/hello-cftemplate-ff.json");
}

TEST_F(upload_test, sends_what_is_not_there_and_remembers_it) {
  const auto stored = send();
  ASSERT_TRUE(stored);
  EXPECT_FALSE(stored->already_there);
  EXPECT_EQ(cloud.s3.buckets.at("demo").objects.at(what.key).back().content, "data");
  EXPECT_THAT(made, SizeIs(1));
  EXPECT_EQ(field("Uploading local file to S3", "Size"), "4 B");
  EXPECT_EQ(field("Uploading local file to S3", "Bucket"), "demo");
}

TEST_F(upload_test, does_not_send_it_again) {
  ASSERT_TRUE(send());
  made.clear();
  const auto stored = send();
  ASSERT_TRUE(stored);
  EXPECT_TRUE(stored->already_there);
  EXPECT_THAT(made, IsEmpty());
  EXPECT_EQ(cloud.count("PUT object"), 1U);
}

TEST_F(upload_test, sends_it_again_when_what_is_there_is_cut_short) {
  cloud.s3.buckets.at("demo").objects[what.key] = {{"", "da"}};
  ASSERT_TRUE(send());
  EXPECT_EQ(cloud.count("PUT object"), 1U);
}

TEST_F(upload_test, tells_the_version_of_new_and_of_known_objects) {
  cloud.s3.buckets.at("demo").versioned = true;
  EXPECT_EQ(send()->version_id, "v1");
  EXPECT_EQ(send()->version_id, "v1");
}

TEST_F(upload_test, who_may_not_look_may_still_upload) {
  cloud.refusals["HEAD object"] = {.status = 403};
  EXPECT_TRUE(send());
  EXPECT_EQ(cloud.count("PUT object"), 1U);
}

TEST_F(upload_test, a_refused_upload_is_nothing_to_undo) {
  cloud.refusals["PUT object"] = testing::fake_cloud::refusal(403, "AccessDenied", "no");
  EXPECT_EQ(send().error().kind, error_kind::denied);
  EXPECT_THAT(made, IsEmpty());
}

TEST_F(upload_test, undoing_removes_exactly_what_was_made) {
  cloud.s3.buckets.at("demo").versioned = true;
  cloud.s3.buckets.at("demo").objects[what.key] = {{"v0", "old"}};
  ASSERT_TRUE(send());
  stopper.request_stop();
  delete_uploads(client, log, made);
  ASSERT_THAT(cloud.s3.buckets.at("demo").objects.at(what.key), SizeIs(1));
  EXPECT_EQ(cloud.s3.buckets.at("demo").objects.at(what.key).front().version_id, "v0");
}

TEST_F(upload_test, what_cannot_be_undone_is_named) {
  ASSERT_TRUE(send());
  cloud.refusals["DELETE object"] = testing::fake_cloud::refusal(403, "AccessDenied", "no");
  delete_uploads(client, log, made);
  EXPECT_THAT(messages(), Contains("An uploaded file is left in S3"));
  EXPECT_EQ(field("An uploaded file is left in S3", "Key"), what.key);
}

}  // namespace
}  // namespace sparta::deploy
