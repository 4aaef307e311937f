#include "credential_fixture.hpp"

namespace sparta::aws {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::SizeIs;

struct credential_chain_test : testing::credential_fixture {};

TEST_F(credential_chain_test, takes_the_environment_first) {
  variables["AWS_ACCESS_KEY_ID"] = "AKIA";
  variables["AWS_SECRET_ACCESS_KEY"] = "s";
  variables["AWS_SESSION_TOKEN"] = "t";
  config("[default]\naws_access_key_id=X\naws_secret_access_key=Y\n");
  const auto found = find();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->access_key_id, "AKIA");
  EXPECT_EQ(found->secret_access_key.reveal(), "s");
  EXPECT_EQ(found->session_token.reveal(), "t");
  EXPECT_EQ(found->source, "environment");
}

TEST_F(credential_chain_test, takes_a_profile_that_a_flag_asked_for_before_the_environment) {
  variables["AWS_ACCESS_KEY_ID"] = "AKIA";
  variables["AWS_SECRET_ACCESS_KEY"] = "s";
  config("[profile dev]\naws_access_key_id=X\naws_secret_access_key=Y\n");
  of_profile("dev").profile_asked_for = true;
  EXPECT_EQ(source(), "profile dev");
}

TEST_F(credential_chain_test, looks_nowhere_else_when_that_profile_has_none) {
  variables["AWS_ACCESS_KEY_ID"] = "AKIA";
  variables["AWS_SECRET_ACCESS_KEY"] = "s";
  config("[profile dev]\nregion=eu-west-1\n");
  of_profile("dev").profile_asked_for = true;
  EXPECT_THAT(find().error().message, HasSubstr("profile dev has no credentials"));
}

TEST_F(credential_chain_test, half_a_key_pair_is_a_mistake_and_not_skipped) {
  variables["AWS_ACCESS_KEY_ID"] = "AKIA";
  config("[default]\naws_access_key_id=X\naws_secret_access_key=Y\n");
  EXPECT_THAT(find().error().message, HasSubstr("AWS_SECRET_ACCESS_KEY is not"));
}

TEST_F(credential_chain_test, says_where_it_looked_and_both_ways_out) {
  const auto found = find();
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().kind, error_kind::denied);
  EXPECT_EQ(found.error().message, "no AWS credentials were found");
  EXPECT_THAT(found.error().notes.at(0), AllOf(HasSubstr("environment"), HasSubstr("profile default"),
                                               HasSubstr("/home/ada/.aws/config"), HasSubstr("instance")));
  EXPECT_THAT(found.error().remedy,
              AllOf(HasSubstr("AWS_PROFILE"), HasSubstr("AWS_ACCESS_KEY_ID"), HasSubstr("--local")));
}

TEST_F(credential_chain_test, keeps_what_it_found) {
  config("[default]\ncredential_process=tool\n");
  processes.ends(0, R"({"Version":1,"AccessKeyId":"A","SecretAccessKey":"S"})");
  ASSERT_TRUE(find());
  clock.advance(std::chrono::hours(100));
  ASSERT_TRUE(find());
  EXPECT_THAT(processes.commands, SizeIs(1));
}

TEST_F(credential_chain_test, asks_again_shortly_before_they_expire) {
  config("[default]\ncredential_process=tool\n");
  processes.ends(0, R"({"Version":1,"AccessKeyId":"A","SecretAccessKey":"S","Expiration":"2026-11-23T13:00:00Z"})");
  processes.ends(0, R"({"Version":1,"AccessKeyId":"B","SecretAccessKey":"S","Expiration":"2026-11-23T15:00:00Z"})");
  EXPECT_EQ(find()->access_key_id, "A");
  clock.advance(std::chrono::minutes(54));
  EXPECT_EQ(find()->access_key_id, "A");
  clock.advance(std::chrono::minutes(1));
  EXPECT_EQ(find()->access_key_id, "B");
}

TEST_F(credential_chain_test, uses_them_to_the_end_when_new_ones_cannot_be_had) {
  config("[default]\ncredential_process=tool\n");
  processes.ends(0, R"({"Version":1,"AccessKeyId":"A","SecretAccessKey":"S","Expiration":"2026-11-23T13:00:00Z"})");
  processes.ends(1, "", "no network").ends(1, "", "no network");
  ASSERT_TRUE(find());
  clock.advance(std::chrono::minutes(58));
  EXPECT_EQ(find()->access_key_id, "A");
  clock.advance(std::chrono::minutes(3));
  EXPECT_THAT(find().error().message, HasSubstr("no network"));
}

TEST_F(credential_chain_test, a_broken_file_is_an_error_and_not_skipped) {
  config("[default\n");
  EXPECT_THAT(find().error().message, HasSubstr("/home/ada/.aws/config: line 1"));
}

}  // namespace
}  // namespace sparta::aws
