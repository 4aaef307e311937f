#include "credential_fixture.hpp"

namespace sparta::aws {
namespace {

using testing::assumed;
using ::testing::HasSubstr;

struct profile_credentials_test : testing::credential_fixture {};

constexpr auto roles = R"([profile keys]
aws_access_key_id = AKIABASE
aws_secret_access_key = base-secret

[profile dev]
role_arn = arn:aws:iam::1:role/dev
source_profile = keys
external_id = ext
role_session_name = ada
duration_seconds = 900

[profile deep]
role_arn = arn:aws:iam::2:role/deep
source_profile = dev

[profile one]
role_arn = arn:1
source_profile = two
[profile two]
role_arn = arn:2
source_profile = one

[profile self]
role_arn = arn:self
source_profile = self
aws_access_key_id = AKIASELF
aws_secret_access_key = x

[profile env]
role_arn = arn:env
credential_source = Environment

[profile both]
role_arn = arn:b
source_profile = keys
credential_source = Environment

[profile neither]
role_arn = arn:n

[profile lost]
role_arn = arn:l
source_profile = nowhere

[profile odd]
role_arn = arn:o
credential_source = Moon

[profile mfa]
role_arn = arn:m
source_profile = keys
mfa_serial = arn:mfa

[profile half]
aws_access_key_id = AKIA
)";

TEST_F(profile_credentials_test, assumes_a_role_with_the_source_profiles_keys) {
  config(roles);
  of_profile("dev");
  transport.replies(200, assumed("ASIADEV"));
  const auto found = find();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->access_key_id, "ASIADEV");
  const auto& request = transport.requests.at(0);
  EXPECT_EQ(request.host, "sts.eu-west-1.amazonaws.com");
  EXPECT_THAT(request.body, HasSubstr("RoleSessionName=ada&DurationSeconds=900&ExternalId=ext"));
  EXPECT_THAT(std::string(*find_field(request.headers, "Authorization")), HasSubstr("Credential=AKIABASE/"));
}

TEST_F(profile_credentials_test, follows_a_chain_of_roles) {
  config(roles);
  of_profile("deep");
  transport.replies(200, assumed("ASIADEV")).replies(200, assumed("ASIADEEP"));
  EXPECT_EQ(find()->access_key_id, "ASIADEEP");
  EXPECT_THAT(std::string(*find_field(transport.requests.at(1).headers, "Authorization")), HasSubstr("=ASIADEV/"));
  EXPECT_THAT(transport.requests.at(1).body, HasSubstr("RoleSessionName=sparta-1795435200000"));
}

TEST_F(profile_credentials_test, shows_a_loop) {
  config(roles);
  of_profile("one");
  EXPECT_THAT(find().error().message, HasSubstr("one -> two -> one"));
}

TEST_F(profile_credentials_test, a_profile_may_be_its_own_source_if_it_has_keys) {
  config(roles);
  of_profile("self");
  transport.replies(200, assumed("ASIA"));
  ASSERT_TRUE(find());
  EXPECT_THAT(std::string(*find_field(transport.requests.at(0).headers, "Authorization")), HasSubstr("=AKIASELF/"));
}

TEST_F(profile_credentials_test, the_source_may_be_a_place) {
  config(roles);
  // Only a profile asked for by flag goes before keys in the environment.
  of_profile("env").profile_asked_for = true;
  variables["AWS_ACCESS_KEY_ID"] = "AKIAENV";
  variables["AWS_SECRET_ACCESS_KEY"] = "x";
  transport.replies(200, assumed("ASIA"));
  ASSERT_TRUE(find());
  EXPECT_THAT(std::string(*find_field(transport.requests.at(0).headers, "Authorization")), HasSubstr("=AKIAENV/"));
}

TEST_F(profile_credentials_test, tells_what_is_wrong_with_a_role) {
  const std::pair<const char*, const char*> wrong[] = {{"both", "either source_profile or credential_source"},
                                                       {"neither", "either source_profile or credential_source"},
                                                       {"lost", "source has no credentials"},
                                                       {"odd", "unknown credential_source, Moon"},
                                                       {"mfa", "asks for an MFA code"},
                                                       {"half", "only one of"}};
  for (const auto& [profile, says] : wrong) {
    config(roles);
    of_profile(profile);
    provider.reset();
    const auto found = find();
    ASSERT_FALSE(found) << profile;
    EXPECT_THAT(found.error().message, HasSubstr(says));
    EXPECT_FALSE(found.error().remedy.empty()) << profile;
  }
}

TEST_F(profile_credentials_test, says_which_role_was_refused) {
  config(roles);
  of_profile("dev");
  transport.replies(403,
                    "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>");
  const auto found = find();
  EXPECT_EQ(found.error().code, "AccessDenied");
  EXPECT_THAT(found.error().notes.back(), HasSubstr("arn:aws:iam::1:role/dev for profile dev"));
}

TEST_F(profile_credentials_test, no_message_repeats_a_secret) {
  config(roles);
  of_profile("dev");
  transport.fails();
  const auto found = find();
  ASSERT_FALSE(found);
  EXPECT_EQ((found.error().message + found.error().remedy + found.error().notes.at(0)).find("base-secret"),
            std::string::npos);
}

}  // namespace
}  // namespace sparta::aws
