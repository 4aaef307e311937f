#include "aws/settings.hpp"

#include "aws/endpoint.hpp"
#include "support/memory_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::aws {
namespace {

using ::testing::HasSubstr;
using variables = std::map<std::string, std::string, std::less<>>;

constexpr auto config = R"([default]
region = eu-central-1

[profile dev]
region = us-west-2
endpoint_url = http://localhost:1
services = local
use_fips_endpoint = true
max_attempts = 7
ca_bundle = /ca.pem
s3 =
  addressing_style = path

[services local]
s3 =
  endpoint_url = http://localhost:2
cloudwatch_logs =
  endpoint_url = http://localhost:3
)";

result<settings> load(variables set, const overrides& asked = {}) {
  set.emplace("HOME", "/home/ada");
  return load_settings(base::fixed_environment(std::move(set)),
                       testing::memory_files({{"/home/ada/.aws/config", config}}), asked);
}

TEST(load_settings, takes_the_region_from_the_nearest_place) {
  EXPECT_EQ(load({})->region, "eu-central-1");
  EXPECT_EQ(load({{"AWS_PROFILE", "dev"}})->region, "us-west-2");
  EXPECT_EQ(load({{"AWS_DEFAULT_REGION", "sa-east-1"}})->region, "sa-east-1");
  EXPECT_EQ(load({{"AWS_DEFAULT_REGION", "sa-east-1"}, {"AWS_REGION", "ca-central-1"}})->region, "ca-central-1");
  EXPECT_EQ(load({{"AWS_REGION", "ca-central-1"}}, {.region = "ap-south-1"})->region, "ap-south-1");
}

TEST(load_settings, names_every_way_to_set_a_missing_region) {
  const auto loaded = load_settings(base::fixed_environment(), testing::memory_files(), {});
  ASSERT_FALSE(loaded);
  for (const auto* way : {"--region", "AWS_REGION", "AWS_DEFAULT_REGION", "profile default"})
    EXPECT_THAT(loaded.error().remedy, HasSubstr(way));
}

TEST(load_settings, refuses_a_region_that_would_change_the_host) {
  for (const auto* wrong : {"eu-west-1.evil.example", "evil/", "EU", "eu west"})
    EXPECT_EQ(load({{"AWS_REGION", wrong}}).error().kind, error_kind::usage) << wrong;
}

TEST(load_settings, prefers_the_flags_profile) {
  const auto loaded = load({{"AWS_PROFILE", "default"}}, {.profile = "dev"});
  EXPECT_EQ(loaded->profile, "dev");
  EXPECT_TRUE(loaded->profile_asked_for);
  EXPECT_FALSE(load({{"AWS_PROFILE", "dev"}})->profile_asked_for);
}

TEST(load_settings, lists_the_profiles_there_are_for_one_that_is_not) {
  const auto loaded = load({{"AWS_PROFILE", "prod"}});
  ASSERT_FALSE(loaded);
  EXPECT_THAT(loaded.error().message, HasSubstr("no AWS profile prod"));
  EXPECT_THAT(loaded.error().remedy, HasSubstr("default, dev"));
}

TEST(load_settings, reads_the_profiles_other_settings) {
  const auto dev = load({{"AWS_PROFILE", "dev"}});
  EXPECT_TRUE(dev->use_fips);
  EXPECT_FALSE(dev->use_dualstack);
  EXPECT_EQ(dev->max_attempts, 7);
  EXPECT_EQ(dev->ca_bundle, "/ca.pem");
  EXPECT_TRUE(dev->s3_path_style);
  const auto overridden = load({{"AWS_PROFILE", "dev"},
                                {"AWS_USE_FIPS_ENDPOINT", "false"},
                                {"AWS_MAX_ATTEMPTS", "1"},
                                {"AWS_USE_DUALSTACK_ENDPOINT", "TRUE"},
                                {"AWS_CA_BUNDLE", "/other.pem"}});
  EXPECT_FALSE(overridden->use_fips);
  EXPECT_TRUE(overridden->use_dualstack);
  EXPECT_EQ(overridden->max_attempts, 1);
  EXPECT_EQ(overridden->ca_bundle, "/other.pem");
}

TEST(load_settings, refuses_a_number_of_attempts_that_is_none) {
  for (const auto* wrong : {"0", "-1", "three", "3.5", "1000"})
    EXPECT_THAT(load({{"AWS_MAX_ATTEMPTS", wrong}}).error().message, HasSubstr("AWS_MAX_ATTEMPTS")) << wrong;
}

std::string endpoint_for(const result<settings>& from, std::string_view service) {
  const auto* found = configured_for(*from, service);
  return found == nullptr ? "" : found->url + " by " + found->origin;
}

TEST(configured_for, prefers_the_flag_to_all) {
  const auto loaded = load({{"AWS_ENDPOINT_URL_S3", "http://x"}}, {.endpoint_url = "http://flag"});
  EXPECT_EQ(endpoint_for(loaded, "s3"), "http://flag by --endpoint-url");
  EXPECT_EQ(endpoint_for(loaded, "lambda"), "http://flag by --endpoint-url");
}

TEST(configured_for, prefers_the_services_variable_to_the_general_one) {
  const auto loaded = load({{"AWS_ENDPOINT_URL_CLOUDWATCH_LOGS", "http://logs"}, {"AWS_ENDPOINT_URL", "http://all"}});
  EXPECT_EQ(endpoint_for(loaded, "logs"), "http://logs by AWS_ENDPOINT_URL_CLOUDWATCH_LOGS");
  EXPECT_EQ(endpoint_for(loaded, "s3"), "http://all by AWS_ENDPOINT_URL");
}

TEST(configured_for, prefers_any_variable_to_the_profile) {
  const auto loaded = load({{"AWS_PROFILE", "dev"}, {"AWS_ENDPOINT_URL", "http://all"}});
  EXPECT_EQ(endpoint_for(loaded, "s3"), "http://all by AWS_ENDPOINT_URL");
}

TEST(configured_for, prefers_the_profiles_services_to_its_endpoint) {
  const auto loaded = load({{"AWS_PROFILE", "dev"}});
  EXPECT_EQ(endpoint_for(loaded, "s3"), "http://localhost:2 by services local");
  EXPECT_EQ(endpoint_for(loaded, "logs"), "http://localhost:3 by services local");
  EXPECT_EQ(endpoint_for(loaded, "lambda"), "http://localhost:1 by profile dev");
}

TEST(configured_for, finds_nothing_by_default_or_when_told_to_ignore_it) {
  EXPECT_EQ(endpoint_for(load({}), "s3"), "");
  const variables ignoring{{"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"}, {"AWS_ENDPOINT_URL", "http://all"}};
  EXPECT_EQ(endpoint_for(load(ignoring), "s3"), "");
  EXPECT_EQ(endpoint_for(load(ignoring, {.endpoint_url = "http://flag"}), "s3"), "http://flag by --endpoint-url");
}

}  // namespace
}  // namespace sparta::aws
