#include "base/digest.hpp"
#include "credential_fixture.hpp"

namespace sparta::aws {
namespace {

using ::testing::HasSubstr;

struct sso_credentials_test : testing::credential_fixture {
  sso_credentials_test() {
    config(
        "[default]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = Dev Role\n"
        "[sso-session corp]\nsso_start_url = https://corp.example/start\nsso_region = us-east-2\n");
  }
  void signed_in(std::string_view key, std::string_view expires) {
    files.content["/home/ada/.aws/sso/cache/" + base::hex(base::sha1(key)) + ".json"] =
        R"({"accessToken":"sso-token","expiresAt":")" + std::string(expires) + "\"}";
  }
};

constexpr auto answer = R"({"roleCredentials":{"accessKeyId":"ASIA","secretAccessKey":"S","sessionToken":"T",
                            "expiration":1795438800000}})";

TEST_F(sso_credentials_test, trades_the_saved_sign_in_for_the_role) {
  signed_in("corp", "2026-11-23T20:00:00Z");
  transport.replies(200, answer);
  const auto found = find();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->access_key_id, "ASIA");
  EXPECT_EQ(*found->expiry - clock.now(), std::chrono::hours(1));
  const auto& request = transport.requests.at(0);
  EXPECT_EQ(url_of(request),
            "https://portal.sso.us-east-2.amazonaws.com/federation/credentials"
            "?account_id=123456789012&role_name=Dev%20Role");
  EXPECT_EQ(find_field(request.headers, "x-amz-sso_bearer_token"), "sso-token");
  EXPECT_FALSE(find_field(request.headers, "Authorization"));
}

TEST_F(sso_credentials_test, knows_the_older_form) {
  config(
      "[default]\nsso_start_url = https://old.example\nsso_region = eu-west-1\nsso_account_id = 1\nsso_role_name = "
      "R\n");
  signed_in("https://old.example", "2026-11-23T20:00:00UTC");
  EXPECT_THAT(find().error().message, HasSubstr("can't be read"));
  signed_in("https://old.example", "2026-11-23T20:00:00Z");
  transport.replies(200, answer);
  EXPECT_TRUE(find());
}

TEST_F(sso_credentials_test, tells_to_sign_in) {
  EXPECT_THAT(find().error().remedy, HasSubstr("aws sso login --profile default"));
  signed_in("corp", "2026-11-23T12:00:00Z");
  EXPECT_THAT(find().error().message, HasSubstr("has expired"));
  signed_in("corp", "2026-11-23T20:00:00Z");
  transport.replies(401, "{}", {{"x-amzn-ErrorType", "UnauthorizedException"}});
  const auto refused = find();
  EXPECT_THAT(refused.error().message, HasSubstr("no longer valid"));
  EXPECT_THAT(refused.error().remedy, HasSubstr("aws sso login"));
}

TEST_F(sso_credentials_test, tells_what_the_profile_lacks) {
  config("[default]\nsso_session = gone\nsso_account_id = 1\nsso_role_name = R\n");
  EXPECT_THAT(find().error().message, HasSubstr("sso-session gone"));
  config("[default]\nsso_start_url = https://x\nsso_region = eu-west-1\n");
  EXPECT_THAT(find().error().message, HasSubstr("lacks a part"));
}

TEST_F(sso_credentials_test, tells_when_the_answer_is_none) {
  signed_in("corp", "2026-11-23T20:00:00Z");
  transport.replies(200, "{}").replies(200, "<html>");
  EXPECT_EQ(find().error().kind, error_kind::denied);
  EXPECT_EQ(find().error().kind, error_kind::denied);
}

}  // namespace
}  // namespace sparta::aws
