#include "credential_fixture.hpp"

namespace sparta::aws {
namespace {

using ::testing::HasSubstr;

struct web_identity_test : testing::credential_fixture {
  web_identity_test() {
    variables["AWS_WEB_IDENTITY_TOKEN_FILE"] = "/var/token";
    variables["AWS_ROLE_ARN"] = "arn:role";
    variables["AWS_ROLE_SESSION_NAME"] = "pod";
    files.content["/var/token"] = "jwt-of-the-pod\n";
  }
};

TEST_F(web_identity_test, trades_the_token_for_a_role_without_a_signature) {
  transport.replies(200, testing::assumed("ASIA", "2026-11-23T13:00:00Z", "AssumeRoleWithWebIdentity"));
  const auto found = find();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->access_key_id, "ASIA");
  EXPECT_THAT(transport.requests.at(0).body, HasSubstr("RoleSessionName=pod"));
  EXPECT_THAT(transport.requests.at(0).body, HasSubstr("WebIdentityToken=jwt-of-the-pod"));
  EXPECT_FALSE(find_field(transport.requests.at(0).headers, "Authorization"));
}

TEST_F(web_identity_test, needs_role_and_token) {
  files.content.clear();
  EXPECT_THAT(find().error().message, HasSubstr("/var/token"));
  variables.erase("AWS_ROLE_ARN");
  provider.reset();
  EXPECT_THAT(find().error().message, HasSubstr("AWS_ROLE_ARN is not"));
}

TEST_F(web_identity_test, may_be_a_profiles) {
  variables.erase("AWS_WEB_IDENTITY_TOKEN_FILE");
  config("[default]\nrole_arn=arn:p\nweb_identity_token_file=/var/token\nrole_session_name=prof\n");
  transport.replies(200, testing::assumed("ASIA", "2026-11-23T13:00:00Z", "AssumeRoleWithWebIdentity"));
  ASSERT_TRUE(find());
  EXPECT_THAT(transport.requests.at(0).body, HasSubstr("RoleArn=arn%3Ap&RoleSessionName=prof"));
}

}  // namespace
}  // namespace sparta::aws
