#include "deploy/upload_folder.hpp"

#include "base/digest.hpp"
#include "folder_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Key;
using ::testing::Not;
using ::testing::SizeIs;

struct upload_folder_test : testing::folder_fixture {
  std::vector<uploaded_object> made{};

  result<void> send() {
    made.clear();
    return upload_folder(world, client, {.name = "demo"}, "hello", read()->front(), made);
  }
  [[nodiscard]] auto& objects() { return cloud.s3.buckets.at("demo").objects; }
  static std::string key_of(const std::string& content) { return "hello/site/" + base::hex(base::sha256(content)); }
};

TEST_F(upload_folder_test, sends_each_content_and_the_list_of_them) {
  const auto sent = send();
  ASSERT_TRUE(sent) << sent.error().message;
  EXPECT_THAT(made, SizeIs(3));
  EXPECT_EQ(objects().at(key_of("<h1>")).back().content, "<h1>");
  EXPECT_EQ(objects().at(read()->front().list_key).back().content, read()->front().list);
  EXPECT_EQ(field("Files of the site are in S3", "Uploaded"), "2");
}

TEST_F(upload_folder_test, sends_nothing_again) {
  ASSERT_TRUE(send());
  ASSERT_TRUE(send());
  EXPECT_THAT(made, IsEmpty());
}

TEST_F(upload_folder_test, sends_what_changed_alone) {
  ASSERT_TRUE(send());
  files.content["/src/web/index.html"] = "<h2>";
  ASSERT_TRUE(send());
  EXPECT_THAT(made, SizeIs(2));
  EXPECT_THAT(objects(), Contains(Key(key_of("<h2>"))));
}

TEST_F(upload_folder_test, sends_equal_files_once) {
  files.content["/src/web/copy.html"] = "<h1>";
  ASSERT_TRUE(send());
  EXPECT_EQ(field("Files of the site are in S3", "Uploaded"), "2");
}

TEST_F(upload_folder_test, sends_again_what_was_cut_short) {
  objects()[key_of("<h1>")] = {{"", "<h"}};
  ASSERT_TRUE(send());
  EXPECT_EQ(objects().at(key_of("<h1>")).back().content, "<h1>");
}

TEST_F(upload_folder_test, who_may_not_look_may_still_upload) {
  cloud.refusals["GET bucket list-type"] = {.status = 403, .body = "<Error><Code>AccessDenied</Code></Error>"};
  ASSERT_TRUE(send());
  EXPECT_THAT(made, SizeIs(3));
}

TEST_F(upload_folder_test, sends_nothing_that_was_not_read_before) {
  const auto before = *read();
  files.content["/src/web/index.html"] = "<h3>";
  const auto sent = upload_folder(world, client, {.name = "demo"}, "hello", before.front(), made);
  ASSERT_FALSE(sent);
  EXPECT_THAT(sent.error().message, HasSubstr("has changed while it was deployed"));
  EXPECT_THAT(objects(), Not(Contains(Key(key_of("<h1>")))));
}

TEST_F(upload_folder_test, is_a_part_of_a_deployment) {
  const auto done = provision();
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_EQ(done->plan.parameters.at("WebFileList"), read()->front().list_key);
  EXPECT_THAT(objects(), AllOf(Contains(Key(key_of("<h1>"))), Contains(Key(key_of("p{}")))));
  EXPECT_FALSE(provision()->changed);
  files.content["/src/web/index.html"] = "<h2>";
  EXPECT_TRUE(provision()->changed);
}

TEST_F(upload_folder_test, is_undone_when_the_deployment_fails) {
  cloud.refusals["CreateChangeSet"] = testing::fake_cloud::refusal(400, "ValidationError", "no");
  ASSERT_FALSE(provision());
  EXPECT_THAT(objects(), IsEmpty());
}

TEST_F(upload_folder_test, is_named_by_a_dry_run_which_sends_nothing) {
  options.noop = true;
  const auto done = provision();
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_THAT(cloud.calls, IsEmpty());
  EXPECT_EQ(done->plan.parameters.at("WebFileList"), read()->front().list_key);
  std::vector<std::string> keys;
  for (const auto& line : log.lines)
    for (const auto& [name, value] : line.fields)
      if (name == "Key") keys.push_back(value);
  EXPECT_THAT(keys, Contains(key_of("<h1>")));
}

TEST_F(upload_folder_test, of_a_folder_that_is_refused_calls_nothing) {
  files.content.erase("/src/web/index.html");
  const auto done = provision();
  ASSERT_FALSE(done);
  EXPECT_THAT(cloud.calls, IsEmpty());
}

TEST_F(upload_folder_test, has_a_parameter_that_nobody_else_sets) {
  options.parameters = {{"WebFileList", "x"}};
  const auto done = provision();
  ASSERT_FALSE(done);
  EXPECT_THAT(done.error().message, HasSubstr("is set by the deployment itself"));
}

}  // namespace
}  // namespace sparta::deploy
