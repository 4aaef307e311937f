#include "aws/environment_settings.hpp"

#include "aws/endpoint.hpp"
#include "aws/environment_credentials.hpp"
#include "aws/setting_values.hpp"
#include "aws/tls_transport.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::aws {
namespace {

using base::fixed_environment;
using variables = std::map<std::string, std::string, std::less<>>;
using ::testing::HasSubstr;

TEST(environment_settings, reads_what_lambda_sets) {
  const auto read =
      environment_settings(fixed_environment(variables{
                               {"AWS_REGION", "eu-west-1"}, {"AWS_MAX_ATTEMPTS", "5"}, {"AWS_CA_BUNDLE", "/ca.pem"}}),
                           {});
  ASSERT_TRUE(read);
  EXPECT_EQ(read->region, "eu-west-1");
  EXPECT_EQ(read->max_attempts, 5);
  EXPECT_EQ(read->ca_bundle, "/ca.pem");
}

TEST(environment_settings, prefers_the_region_that_was_asked_for) {
  EXPECT_EQ(environment_settings(fixed_environment(variables{{"AWS_REGION", "eu-west-1"}}), "us-east-1")->region,
            "us-east-1");
  EXPECT_EQ(environment_settings(fixed_environment(variables{{"AWS_DEFAULT_REGION", "eu-west-2"}}), {})->region,
            "eu-west-2");
}

TEST(environment_settings, refuses_what_can_be_no_setting) {
  EXPECT_THAT(environment_settings(fixed_environment(), {}).error().message, HasSubstr("no AWS region"));
  EXPECT_FALSE(environment_settings(fixed_environment(), "evil.example/"));
  EXPECT_FALSE(environment_settings(fixed_environment(variables{{"AWS_REGION", "r"}, {"AWS_MAX_ATTEMPTS", "0"}}), {}));
}

TEST(environment_settings, finds_the_endpoint_of_any_service) {
  const fixed_environment environment(variables{{"AWS_REGION", "eu-west-1"},
                                                {"AWS_ENDPOINT_URL", "http://localhost:1"},
                                                {"AWS_ENDPOINT_URL_SECRETS_MANAGER", "http://localhost:2"},
                                                {"AWS_ENDPOINT_URL_KINESIS", "http://localhost:3"}});
  auto read = environment_settings(environment, {});
  for (const auto* service : {"secretsmanager", "kinesis", "sqs"}) read_service_endpoint(*read, environment, service);
  EXPECT_EQ(configured_for(*read, "secretsmanager")->url, "http://localhost:2");
  EXPECT_EQ(configured_for(*read, "kinesis")->url, "http://localhost:3");
  EXPECT_EQ(configured_for(*read, "sqs")->url, "http://localhost:1");
}

TEST(environment_settings, ignores_endpoints_when_told_to) {
  const fixed_environment environment(variables{{"AWS_REGION", "eu-west-1"},
                                                {"AWS_ENDPOINT_URL", "http://localhost:1"},
                                                {"AWS_ENDPOINT_URL_SQS", "http://localhost:2"},
                                                {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"}});
  auto read = environment_settings(environment, {});
  read_service_endpoint(*read, environment, "sqs");
  EXPECT_EQ(configured_for(*read, "sqs"), nullptr);
}

TEST(endpoint_variable, is_called_as_the_SDKs_call_it) {
  EXPECT_EQ(endpoint_variable("logs"), "AWS_ENDPOINT_URL_CLOUDWATCH_LOGS");
  EXPECT_EQ(endpoint_variable("events"), "AWS_ENDPOINT_URL_EVENTBRIDGE");
  EXPECT_EQ(endpoint_variable("api.ecr-public"), "AWS_ENDPOINT_URL_API.ECR_PUBLIC");
}

TEST(environment_credentials, are_read_at_each_call) {
  const fixed_environment environment(
      {{"AWS_ACCESS_KEY_ID", "id"}, {"AWS_SECRET_ACCESS_KEY", "key"}, {"AWS_SESSION_TOKEN", "token"}});
  const auto held = environment_credentials(environment).get({});
  ASSERT_TRUE(held);
  EXPECT_EQ(held->access_key_id, "id");
  EXPECT_EQ(held->session_token.reveal(), "token");
}

TEST(environment_credentials, are_missed_with_a_remedy) {
  const fixed_environment none, half(variables{{"AWS_ACCESS_KEY_ID", "id"}});
  EXPECT_EQ(environment_credentials(none).get({}).error().kind, error_kind::denied);
  EXPECT_THAT(environment_credentials(half).get({}).error().message, HasSubstr("AWS_SECRET_ACCESS_KEY is not"));
}

TEST(ca_file_of, prefers_what_was_configured) {
  const fixed_environment environment(variables{{"SSL_CERT_FILE", "/ssl.pem"}});
  EXPECT_EQ(ca_file_of("/aws.pem", environment), "/aws.pem");
  EXPECT_EQ(ca_file_of("", environment), "/ssl.pem");
}

}  // namespace
}  // namespace sparta::aws
