#include "deploy/bucket.hpp"

#include "deploy_fixture.hpp"

#include <gmock/gmock.h>

namespace sparta::deploy {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct bucket_test : testing::deploy_fixture {
  result<artifact_bucket> ensure(bucket_options with) { return ensure_bucket(world, client, with); }
  const std::string own = "sparta-artifacts-123456789012-eu-west-1";
};

TEST_F(bucket_test, a_named_bucket_is_checked_for_versioning_then_region) {
  cloud.s3.buckets["demo"].versioned = true;
  const auto bucket = ensure({.name = "demo"});
  ASSERT_TRUE(bucket);
  EXPECT_TRUE(bucket->versioned);
  EXPECT_FALSE(bucket->made);
  EXPECT_THAT(messages(), ElementsAre("Checking S3 versioning", "Checking S3 region"));
  EXPECT_EQ(field("Checking S3 versioning", "VersioningEnabled"), "true");
  EXPECT_EQ(field("Checking S3 region", "Region"), "eu-west-1");
}

TEST_F(bucket_test, a_bucket_of_another_region_is_an_error_that_names_both) {
  cloud.s3.buckets["demo"].region = "us-west-2";
  const auto bucket = ensure({.name = "demo"});
  ASSERT_FALSE(bucket);
  EXPECT_EQ(bucket.error().message, "region (eu-west-1) does not match bucket region (us-west-2)");
  EXPECT_THAT(bucket.error().remedy, HasSubstr("--region us-west-2"));
  EXPECT_EQ(cloud.count("PUT bucket"), 0U);
}

TEST_F(bucket_test, somebody_elses_bucket_is_denied) {
  cloud.s3.buckets["demo"].denied = true;
  const auto bucket = ensure({.name = "demo"});
  ASSERT_FALSE(bucket);
  EXPECT_EQ(bucket.error().kind, error_kind::denied);
  EXPECT_THAT(bucket.error().message, HasSubstr("not ours"));
  EXPECT_FALSE(bucket.error().remedy.empty());
}

TEST_F(bucket_test, bad_credentials_are_not_taken_for_a_foreign_bucket) {
  cloud.s3.buckets["demo"].denied = true;
  cloud.refusals["GetCallerIdentity"] = testing::fake_cloud::refusal(403, "ExpiredToken", "The token has expired");
  const auto bucket = ensure({.name = "demo"});
  ASSERT_FALSE(bucket);
  EXPECT_EQ(bucket.error().code, "ExpiredToken");
}

TEST_F(bucket_test, a_missing_bucket_is_an_error_on_aws) {
  const auto bucket = ensure({.name = "nowhere"});
  ASSERT_FALSE(bucket);
  EXPECT_EQ(bucket.error().kind, error_kind::not_found);
  EXPECT_THAT(bucket.error().remedy, HasSubstr("without --s3-bucket"));
  EXPECT_EQ(cloud.count("PUT bucket"), 0U);
}

TEST_F(bucket_test, a_missing_bucket_is_made_on_the_embedded_aws) {
  const auto bucket = ensure({.name = "fresh", .may_create_named = true});
  ASSERT_TRUE(bucket);
  EXPECT_TRUE(bucket->made);
  EXPECT_TRUE(cloud.s3.buckets.contains("fresh"));
  EXPECT_THAT(messages(), ElementsAre("Creating S3 bucket", "Checking S3 versioning", "Checking S3 region"));
}

TEST_F(bucket_test, the_accounts_own_bucket_is_made_private_and_versioned_last) {
  const auto bucket = ensure({});
  ASSERT_TRUE(bucket);
  EXPECT_EQ(bucket->name, own);
  EXPECT_EQ(bucket->owner, "123456789012");
  EXPECT_TRUE(bucket->versioned);
  EXPECT_THAT(cloud.s3.buckets.at(own).settings,
              ElementsAre("publicAccessBlock", "encryption", "tagging", "versioning"));
}

TEST_F(bucket_test, the_accounts_own_bucket_is_found_again_and_left_as_it_is) {
  ASSERT_TRUE(ensure({}));
  cloud.calls.clear();
  ASSERT_TRUE(ensure({}));
  EXPECT_EQ(cloud.count("PUT bucket"), 0U);
  EXPECT_EQ(cloud.s3.buckets.at(own).settings.size(), 4U);
}

TEST_F(bucket_test, one_whose_settings_were_interrupted_is_finished) {
  cloud.s3.buckets[own] = {};
  const auto bucket = ensure({});
  ASSERT_TRUE(bucket);
  EXPECT_FALSE(bucket->made);
  EXPECT_EQ(cloud.s3.buckets.at(own).settings.size(), 4U);
}

TEST_F(bucket_test, our_name_in_foreign_hands_is_refused) {
  cloud.s3.buckets[own].denied = true;
  const auto bucket = ensure({});
  ASSERT_FALSE(bucket);
  EXPECT_EQ(bucket.error().kind, error_kind::denied);
  EXPECT_THAT(bucket.error().notes, ElementsAre(HasSubstr("somebody else took this name")));
}

}  // namespace
}  // namespace sparta::deploy
