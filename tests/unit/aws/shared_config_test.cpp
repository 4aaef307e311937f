#include "aws/shared_config.hpp"

#include "support/memory_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::aws {
namespace {

using ::testing::HasSubstr;

const base::fixed_environment at_home(std::map<std::string, std::string, std::less<>>{{"HOME", "/home/ada"}});

TEST(load_shared_config, puts_both_files_together_and_prefers_the_credentials) {
  const testing::memory_files files(
      {{"/home/ada/.aws/config", "[profile dev]\nregion=eu-west-1\naws_access_key_id=OLD\n"},
       {"/home/ada/.aws/credentials", "[dev]\naws_access_key_id=NEW\n"}});
  const auto loaded = load_shared_config(at_home, files);
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->profile("dev")->get("region"), "eu-west-1");
  EXPECT_EQ(loaded->profile("dev")->get("aws_access_key_id"), "NEW");
}

TEST(load_shared_config, sorts_headings_by_kind) {
  const testing::memory_files files(
      {{"/home/ada/.aws/config", "[default]\na=1\n[dev]\nb=2\n[sso-session corp]\nc=3\n[services s]\nd=4\n"}});
  const auto loaded = load_shared_config(at_home, files);
  EXPECT_NE(loaded->profile("default"), nullptr);
  EXPECT_EQ(loaded->profile("dev"), nullptr) << "in the config file a profile's heading says so";
  EXPECT_EQ(loaded->sso_sessions.at("corp").get("c"), "3");
  EXPECT_EQ(loaded->services.at("s").get("d"), "4");
}

TEST(load_shared_config, is_content_with_no_files_and_no_home) {
  EXPECT_TRUE(load_shared_config(at_home, testing::memory_files()));
  EXPECT_TRUE(load_shared_config(base::fixed_environment(), testing::memory_files()));
}

TEST(load_shared_config, reads_the_files_it_is_told_to) {
  const base::fixed_environment elsewhere(
      {{"HOME", "/home/ada"}, {"AWS_CONFIG_FILE", "~/conf"}, {"AWS_SHARED_CREDENTIALS_FILE", "/etc/keys"}});
  const testing::memory_files files({{"/home/ada/conf", "[default]\na=1\n"}, {"/etc/keys", "[default]\nb=2\n"}});
  const auto loaded = load_shared_config(elsewhere, files);
  EXPECT_EQ(loaded->profile("default")->get("a"), "1");
  EXPECT_EQ(loaded->profile("default")->get("b"), "2");
}

TEST(load_shared_config, names_file_and_line_of_a_mistake) {
  const testing::memory_files files({{"/home/ada/.aws/config", "[default]\nregion\n"}});
  EXPECT_EQ(load_shared_config(at_home, files).error().message, "/home/ada/.aws/config: line 2 has no =");
}

TEST(load_shared_config, passes_on_that_a_file_cannot_be_read) {
  testing::memory_files files({{"/home/ada/.aws/credentials", "[default]\n"}});
  files.unreadable.insert("/home/ada/.aws/credentials");
  EXPECT_EQ(load_shared_config(at_home, files).error().kind, error_kind::io);
}

}  // namespace
}  // namespace sparta::aws
