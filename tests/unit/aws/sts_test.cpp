#include "aws/sts.hpp"

#include "aws/iam.hpp"
#include "client_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::aws {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct sts_test : testing::client_fixture {};

constexpr auto given = R"(<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA</AccessKeyId>
  <SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2026-11-23T13:00:00Z</Expiration>
  </Credentials></AssumeRoleResult></AssumeRoleResponse>)";

TEST_F(sts_test, get_caller_identity_says_who_we_are) {
  transport.replies(200,
                    "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::1:user/ada</Arn><UserId>U"
                    "</UserId><Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>");
  const auto who = sts::get_caller_identity(client);
  EXPECT_EQ(who->account, "1");
  EXPECT_EQ(who->arn, "arn:aws:iam::1:user/ada");
  EXPECT_EQ(sent().host, "sts.eu-west-1.amazonaws.com");
}

TEST_F(sts_test, assume_role_gives_credentials_that_expire) {
  transport.replies(200, given);
  const auto as = sts::assume_role(client, {.role_arn = "arn:role", .session_name = "me", .external_id = "x"});
  ASSERT_TRUE(as);
  EXPECT_EQ(as->access_key_id, "ASIA");
  EXPECT_EQ(as->session_token.reveal(), "t");
  EXPECT_EQ(*as->expiry - clock.now(), std::chrono::hours(1));
  EXPECT_THAT(sent().body, HasSubstr("RoleArn=arn%3Arole&RoleSessionName=me&DurationSeconds=3600&ExternalId=x"));
}

TEST_F(sts_test, an_answer_without_credentials_is_an_error) {
  transport.replies(200, "<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>");
  EXPECT_EQ(sts::assume_role(client, {.role_arn = "r", .session_name = "s"}).error().kind, error_kind::decode);
}

TEST_F(sts_test, a_web_identity_is_its_own_proof) {
  auto answer = std::string(given);
  for (const std::string name : {"AssumeRoleResponse", "AssumeRoleResult"})
    for (auto at = answer.find(name); at != std::string::npos; at = answer.find(name, at + name.size() + 15))
      answer.insert(at + std::string("AssumeRole").size(), "WithWebIdentity");
  transport.replies(200, answer);
  ASSERT_TRUE(sts::assume_role_with_web_identity(client, {.role_arn = "r", .session_name = "s"}, "jwt"));
  EXPECT_FALSE(find_field(sent().headers, "Authorization"));
  EXPECT_THAT(sent().body, HasSubstr("WebIdentityToken=jwt"));
}

TEST_F(sts_test, get_role_finds_an_arn_or_nothing) {
  transport.replies(200,
                    "<GetRoleResponse><GetRoleResult><Role><RoleName>r</RoleName><Arn>arn:r</Arn></Role>"
                    "</GetRoleResult></GetRoleResponse>");
  transport.replies(404, "<ErrorResponse><Error><Code>NoSuchEntity</Code></Error></ErrorResponse>");
  transport.replies(403, "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>");
  EXPECT_EQ((*iam::get_role(client, "r"))->arn, "arn:r");
  EXPECT_EQ(*iam::get_role(client, "r"), std::nullopt);
  EXPECT_EQ(iam::get_role(client, "r").error().kind, error_kind::denied);
  EXPECT_EQ(sent().host, "iam.amazonaws.com");
}

}  // namespace
}  // namespace sparta::aws
