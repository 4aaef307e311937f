#include "aws/endpoint.hpp"

#include "aws/partition.hpp"

#include <gtest/gtest.h>

namespace sparta::aws {
namespace {

settings in(std::string region) { return {.region = std::move(region)}; }

TEST(partition_of, goes_by_the_regions_prefix) {
  EXPECT_EQ(partition_of("eu-west-1").name, "aws");
  EXPECT_EQ(partition_of("cn-north-1").name, "aws-cn");
  EXPECT_EQ(partition_of("us-gov-west-1").name, "aws-us-gov");
  EXPECT_EQ(partition_of("us-iso-east-1").name, "aws-iso");
  EXPECT_EQ(partition_of("us-isob-east-1").name, "aws-iso-b");
  EXPECT_EQ(partition_of("eu-isoe-west-1").name, "aws-iso-e");
  EXPECT_EQ(partition_of("us-isof-south-1").name, "aws-iso-f");
  EXPECT_EQ(partition_of("eusc-de-east-1").name, "aws-eusc");
  EXPECT_EQ(partition_of("xx-new-1").name, "aws");
  EXPECT_EQ(dns_suffix("cn-north-1"), "amazonaws.com.cn");
}

TEST(resolve_endpoint, is_regional) {
  const auto found = resolve_endpoint("cloudformation", in("eu-west-1"));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->host, "cloudformation.eu-west-1.amazonaws.com");
  EXPECT_EQ(found->scheme, "https");
  EXPECT_EQ(found->port, 443);
  EXPECT_EQ(found->signing_region, "eu-west-1");
  EXPECT_EQ(found->signing_service, "cloudformation");
  EXPECT_EQ(found->origin, "");
}

TEST(resolve_endpoint, has_one_cloudfront_a_partition) {
  EXPECT_EQ(resolve_endpoint("cloudfront", in("eu-west-1"))->host, "cloudfront.amazonaws.com");
  EXPECT_EQ(resolve_endpoint("cloudfront", in("eu-west-1"))->signing_region, "us-east-1");
  EXPECT_EQ(resolve_endpoint("cloudfront", in("cn-north-1"))->host, "cloudfront.cn-northwest-1.amazonaws.com.cn");
  EXPECT_EQ(resolve_endpoint("cloudfront", in("cn-north-1"))->signing_region, "cn-northwest-1");
  auto both = in("eu-west-1");
  both.use_fips = both.use_dualstack = true;
  EXPECT_EQ(resolve_endpoint("cloudfront", both)->host, "cloudfront-fips.global.api.aws");
}

TEST(resolve_endpoint, has_one_iam_a_partition) {
  EXPECT_EQ(resolve_endpoint("iam", in("eu-west-1"))->host, "iam.amazonaws.com");
  EXPECT_EQ(resolve_endpoint("iam", in("eu-west-1"))->signing_region, "us-east-1");
  EXPECT_EQ(resolve_endpoint("iam", in("cn-northwest-1"))->host, "iam.cn-north-1.amazonaws.com.cn");
  EXPECT_EQ(resolve_endpoint("iam", in("cn-northwest-1"))->signing_region, "cn-north-1");
}

TEST(resolve_endpoint, knows_dual_stack_and_fips) {
  auto both = in("us-west-2");
  both.use_dualstack = true;
  EXPECT_EQ(resolve_endpoint("lambda", both)->host, "lambda.us-west-2.api.aws");
  EXPECT_EQ(resolve_endpoint("s3", both)->host, "s3.dualstack.us-west-2.amazonaws.com");
  both.use_fips = true;
  EXPECT_EQ(resolve_endpoint("lambda", both)->host, "lambda-fips.us-west-2.api.aws");
  EXPECT_EQ(resolve_endpoint("s3", both)->host, "s3-fips.dualstack.us-west-2.amazonaws.com");
}

TEST(resolve_endpoint, prefers_what_was_configured) {
  auto custom = in("eu-west-1");
  custom.endpoint_url = {"http://127.0.0.1:4566/aws", "AWS_ENDPOINT_URL"};
  custom.service_endpoints["s3"] = {"https://s3.example", "AWS_ENDPOINT_URL_S3"};
  const auto found = resolve_endpoint("lambda", custom);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->scheme, "http");
  EXPECT_EQ(found->host, "127.0.0.1");
  EXPECT_EQ(found->port, 4566);
  EXPECT_EQ(found->path_prefix, "/aws");
  EXPECT_EQ(found->origin, "AWS_ENDPOINT_URL");
  EXPECT_EQ(found->signing_service, "lambda");
  EXPECT_EQ(resolve_endpoint("s3", custom)->host, "s3.example");
}

TEST(resolve_endpoint, says_which_setting_is_no_url) {
  auto custom = in("eu-west-1");
  custom.endpoint_url = {"localhost:4566", "profile dev"};
  const auto found = resolve_endpoint("lambda", custom);
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().notes.at(0), "set by profile dev");
}

TEST(resolve_s3_endpoint, puts_the_bucket_into_the_host) {
  const auto found = resolve_s3_endpoint("artifacts", in("eu-west-1"));
  EXPECT_EQ(found->host, "artifacts.s3.eu-west-1.amazonaws.com");
  EXPECT_EQ(found->path_prefix, "");
}

TEST(resolve_s3_endpoint, puts_it_into_the_path_where_a_host_would_not_do) {
  EXPECT_EQ(resolve_s3_endpoint("my.bucket", in("eu-west-1"))->path_prefix, "/my.bucket");
  EXPECT_EQ(resolve_s3_endpoint("Old_Bucket", in("us-east-1"))->path_prefix, "/Old_Bucket");
  auto custom = in("eu-west-1");
  custom.endpoint_url = {"http://localhost:4566", "test"};
  EXPECT_EQ(resolve_s3_endpoint("artifacts", custom)->host, "localhost");
  EXPECT_EQ(resolve_s3_endpoint("artifacts", custom)->path_prefix, "/artifacts");
  auto path_style = in("eu-west-1");
  path_style.s3_path_style = true;
  EXPECT_EQ(resolve_s3_endpoint("artifacts", path_style)->path_prefix, "/artifacts");
}

TEST(resolve_s3_endpoint, lets_no_name_leave_its_place) {
  const auto found = resolve_s3_endpoint("evil.example/../x", in("eu-west-1"));
  EXPECT_EQ(found->host, "s3.eu-west-1.amazonaws.com");
  EXPECT_EQ(found->path_prefix, "/evil.example%2F..%2Fx");
}

}  // namespace
}  // namespace sparta::aws
