#include "deploy/build_id.hpp"

#include "deploy_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::Contains;
using ::testing::Not;

struct build_id_test : testing::deploy_fixture {
  const std::string commit = std::string(40, 'a');
  [[nodiscard]] build_id chosen(const std::optional<std::string>& asked = {}) {
    return choose_build_id(world, asked, tools).value_or(build_id{.value = "failed"});
  }
};

TEST_F(build_id_test, what_was_asked_for_wins) {
  const auto id = chosen("mine");
  EXPECT_EQ(id.value, "mine");
  EXPECT_FALSE(id.automatic());
  EXPECT_TRUE(processes.commands.empty());
}

TEST_F(build_id_test, a_clean_source_folder_is_its_commit) {
  processes.ends(0, commit + "\n").ends(0, "\n");
  EXPECT_EQ(chosen().value, commit);
  EXPECT_EQ(field("Using `git` SHA for StampedBuildID", "Command"), "git rev-parse HEAD");
  EXPECT_EQ(field("Using `git` SHA for StampedBuildID", "SHA"), commit);
  EXPECT_THAT(processes.commands.at(1).arguments, Contains(":(exclude).sparta"));
  EXPECT_THAT(processes.commands.at(1).arguments, Contains(":(exclude)build"));
}

TEST_F(build_id_test, a_build_folder_elsewhere_needs_no_exception) {
  tools.build_folder = "/elsewhere";
  processes.ends(0, commit + "\n").ends(0);
  EXPECT_EQ(chosen().value, commit);
  for (const auto& argument : processes.commands.at(1).arguments)
    EXPECT_EQ(argument.find("elsewhere"), std::string::npos);
}

TEST_F(build_id_test, a_changed_source_folder_is_not_its_commit) {
  processes.ends(0, commit + "\n").ends(0, " M main.cpp\n");
  const auto id = chosen();
  EXPECT_EQ(id.value, "");
  EXPECT_EQ(id.source, build_id_source::content);
  EXPECT_THAT(messages(), Contains("Source differs from its commit: StampedBuildID is made from content"));
}

TEST_F(build_id_test, without_git_or_repository_it_is_the_content) {
  processes.fails(error_kind::io, "no git").ends(128, {}, "fatal: not a git repository");
  EXPECT_EQ(chosen().source, build_id_source::content);
  EXPECT_EQ(chosen().source, build_id_source::content);
}

TEST_F(build_id_test, a_repository_without_a_commit_has_no_id) {
  processes.ends(0, "HEAD\n");
  EXPECT_EQ(chosen().source, build_id_source::content);
}

TEST_F(build_id_test, a_stop_is_passed_on) {
  processes.fails(error_kind::interrupted, "stopped");
  EXPECT_EQ(choose_build_id(world, {}, tools).error().kind, error_kind::interrupted);
}

TEST(content_build_id, depends_on_template_and_archives) {
  const auto id = content_build_id("{}", {"a", "b"});
  EXPECT_EQ(id.size(), 40U);
  EXPECT_EQ(id, content_build_id("{}", {"a", "b"}));
  EXPECT_NE(id, content_build_id("{ }", {"a", "b"}));
  EXPECT_NE(id, content_build_id("{}", {"a", "c"}));
  EXPECT_NE(id, content_build_id("{}", {"ab"}));
}

}  // namespace
}  // namespace sparta::deploy
