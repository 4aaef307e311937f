#include "deploy/hook_run.hpp"

#include "deploy_fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace sparta::deploy {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

struct hooks_of_a_deployment : testing::deploy_fixture {
  std::vector<std::string> calls;

  build_hook notes(std::string name, bool fails = false) {
    return [this, name, fails](hook_context& context) -> result<void> {
      calls.push_back(name + " of " + context.service);
      if (fails) return error{.kind = error_kind::build, .message = name + " failed"};
      return {};
    };
  }
  void archives(std::vector<archive_file> added) {
    subject.hooks.archive = {{.call = [added](hook_context&, std::vector<archive_file>& to) -> result<void> {
                                to = added;
                                return {};
                              },
                              .declared_at = {"main.cpp", 7}}};
  }
  std::string refusal_of(std::vector<archive_file> added) {
    archives(std::move(added));
    const auto done = provision();
    return done ? std::string() : done.error().message;
  }
};

TEST_F(hooks_of_a_deployment, are_called_around_the_build_and_not_rolled_back) {
  subject.hooks.pre_build = {{.call = notes("before")}};
  subject.hooks.post_build = {{.call = notes("after")}};
  subject.hooks.rollback = {{.call = notes("undo")}};
  ASSERT_TRUE(provision());
  EXPECT_THAT(calls, ElementsAre("before of hello", "after of hello"));
}

TEST_F(hooks_of_a_deployment, know_the_bucket_and_share_their_state) {
  subject.hooks.pre_build = {{.call = [](hook_context& context) -> result<void> {
    context.state["seen"] = context.bucket;
    return {};
  }}};
  std::string seen, id;
  subject.hooks.post_build = {{.call = [&](hook_context& context) -> result<void> {
    seen = context.state.at("seen").as_string();
    id = context.build_id;
    return {};
  }}};
  ASSERT_TRUE(provision());
  EXPECT_EQ(seen, "demo");
  EXPECT_EQ(id, "build-1");
}

TEST_F(hooks_of_a_deployment, that_fail_end_it_before_anything_is_uploaded) {
  subject.hooks.pre_build = {{.call = notes("before", true), .declared_at = {"main.cpp", 5}}};
  subject.hooks.rollback = {{.call = notes("undo")}};
  const auto done = provision();
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().message, "before failed");
  EXPECT_THAT(done.error().notes, ElementsAre("in the hook pre_build at main.cpp:5"));
  EXPECT_THAT(calls, ElementsAre("before of hello", "undo of hello"));
  EXPECT_TRUE(cloud.s3.buckets.at("demo").objects.empty());
}

TEST_F(hooks_of_a_deployment, that_throw_fail) {
  subject.hooks.post_build = {{.call = [](hook_context&) -> result<void> { throw std::runtime_error("bang"); }}};
  const auto done = provision();
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().message, "bang");
}

TEST_F(hooks_of_a_deployment, add_files_to_the_zip) {
  auto plain = make_zip({{.name = "bootstrap", .content = testing::make_elf(), .executable = true}});
  archives({{.name = "templates/mail.html", .content = "<p>"}});
  ASSERT_TRUE(provision());
  const auto& zip = files.content.at("./.sparta/hello-code.zip");
  EXPECT_NE(zip, *plain);
  EXPECT_THAT(zip, HasSubstr("templates/mail.html"));
}

TEST_F(hooks_of_a_deployment, add_no_file_that_would_leave_the_folder_or_replace_another) {
  for (const char* name : {"", "/etc/passwd", "../x", "a/../../x", "a//b", "./a", "a\\b", "a/"})
    EXPECT_THAT(refusal_of({{.name = name, .content = ""}}), HasSubstr("which is no relative path inside it")) << name;
  EXPECT_THAT(refusal_of({{.name = "bootstrap", .content = ""}}), HasSubstr("which has it already"));
  EXPECT_THAT(refusal_of({{.name = "a", .content = ""}, {.name = "a", .content = ""}}),
              HasSubstr("which has it already"));
}

TEST_F(hooks_of_a_deployment, whose_rollback_fails_leave_a_warning) {
  subject.hooks.pre_build = {{.call = notes("before", true)}};
  subject.hooks.rollback = {{.call = notes("undo", true)}};
  ASSERT_FALSE(provision());
  EXPECT_TRUE(log.has("A rollback hook failed"));
}

}  // namespace
}  // namespace sparta::deploy
