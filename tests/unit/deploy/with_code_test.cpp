#include "deploy/subject.hpp"
#include "deploy_fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::deploy {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(with_code, puts_the_beginning_of_the_digest_in_its_tokens_place) {
  const auto made = with_code(
      {.service = "s",
       .template_text = R"({"VersionTOKEN": {"Ref": "VersionTOKEN"}})",
       .code = {{.architecture = "x86_64", .key_parameter = "K", .version_parameter = "V", .digest_token = "TOKEN"}},
       .sources = {{"VersionTOKEN", "main.cpp:3"}}},
      {"0123456789abcdef0123456789abcdef"});
  EXPECT_EQ(made.template_text, R"({"Version0123456789ab": {"Ref": "Version0123456789ab"}})");
  EXPECT_EQ(made.sources.at("Version0123456789ab"), "main.cpp:3");
}

TEST(with_code, leaves_a_template_without_tokens_alone) {
  const subject plain{.service = "s", .template_text = "{}", .code = {{"x86_64", "K", "V"}}};
  EXPECT_EQ(with_code(plain, {"0123456789abcdef"}).template_text, "{}");
}

struct parameters_of_a_deployment : testing::deploy_fixture {};

TEST_F(parameters_of_a_deployment, have_the_arn_of_a_role_that_was_looked_up) {
  subject.named_roles = {{.name = "basic", .arn_parameter = "RoleArnBasic"}};
  subject.parameters.push_back("RoleArnBasic");
  cloud.roles = {"basic"};
  const auto done = provision();
  ASSERT_TRUE(done);
  EXPECT_THAT(done->plan.parameters.at("RoleArnBasic"), HasSubstr(":role/basic"));
}

TEST_F(parameters_of_a_deployment, that_are_secret_are_shown_by_no_dry_run) {
  subject.parameters.push_back("Secret");
  subject.secret_parameters = {"Secret"};
  options.noop = true;
  options.parameters = {{"Secret", "hunter2"}};
  const auto done = provision();
  ASSERT_TRUE(done);
  EXPECT_EQ(done->plan.parameters.at("Secret"), "****");
  EXPECT_THAT(field("Skipping stack creation or update due to -n/--noop flag", "Parameters"),
              Not(HasSubstr("hunter2")));
}

}  // namespace
}  // namespace sparta::deploy
