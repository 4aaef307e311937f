#include "wired.hpp"

#include <sparta/cfn/glue.hpp>
#include <sparta/cfn/msk.hpp>
#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/events/kafka.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/msk.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr sparta::resource<cfn::msk::serverless_cluster> cluster{"Cluster"};
constexpr sparta::resource<cfn::secretsmanager::secret> user{"User"};
constexpr sparta::resource<cfn::glue::registry> schemas{"Schemas"};
constexpr const char* mapping_type = "AWS::Lambda::EventSourceMapping";

void all(const events::kafka&) {}

void declare_cluster(sparta::service& service) {
  service.resource(cluster, {.client_authentication = {{.sasl = {{.iam = {{.enabled = true}}}}}},
                             .cluster_name = "orders",
                             .vpc_configs = {{.subnet_ids = {"subnet-1", "subnet-2"}}}});
}

/// Of a cluster that exists, whose ARN is known.
cfn::arn<iam::kinds::kafka::cluster> existing() {
  return iam::arn_of<iam::kinds::kafka::cluster>(
      "arn:${AWS::Partition}:kafka:${AWS::Region}:${AWS::AccountId}:cluster/old/"
      "12345678-1234-1234-1234-123456789012-1");
}

TEST(on_msk, reads_a_topic_as_the_role) {
  sparta::service service{{.name = "s"}};
  declare_cluster(service);
  service.function({.name = "F"}, all).on(on::msk{.cluster = cluster, .topic = "orders"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(mapping_type, "EventSourceArn"), R"({"Fn::GetAtt":["Cluster","Arn"]})");
  EXPECT_EQ(made.property(mapping_type, "Topics"), R"(["orders"])");
  EXPECT_EQ(made.property(mapping_type, "SourceAccessConfigurations"), "absent");
  const std::string policies = made.policies();
  const std::string below = R"({"Fn::Join":["/",[{"Fn::Join":[":topic/",{"Fn::Split":[":cluster/",)"
                            R"({"Fn::GetAtt":["Cluster","Arn"]}]}]},"orders"]]})";
  EXPECT_THAT(policies,
              HasSubstr(R"("Action":["kafka-cluster:DescribeTopic","kafka-cluster:ReadData"],"Resource":[)" + below));
  EXPECT_THAT(policies, HasSubstr("kafka-cluster:AlterGroup"));
  EXPECT_THAT(policies, HasSubstr("kafka:DescribeClusterV2"));
  EXPECT_THAT(policies, HasSubstr("kafka:GetBootstrapBrokers"));
  EXPECT_THAT(policies, HasSubstr("ec2:CreateNetworkInterface"));
  EXPECT_THAT(policies, Not(HasSubstr("secretsmanager")));
}

TEST(on_msk, reads_a_topic_with_every_option) {
  sparta::service service{{.name = "s"}};
  service.resource(user, {});
  service.resource(schemas, {.name = "schemas"});
  service.function({.name = "F"}, all)
      .on(on::msk{.cluster = existing(),
                  .topic = "orders",
                  .sign_on = msk_sign_on::scram_sha_512,
                  .secret = user,
                  .options = {.consumer_group = "readers",
                              .batch_size = 500,
                              .maximum_batching_window = 1s,
                              .pollers = provisioned_pollers{.minimum = 2, .maximum = 20, .group = "shared"},
                              .maximum_retry_attempts = 5,
                              .maximum_record_age = 3600s,
                              .bisect_batch_on_function_error = true,
                              .on_failure = kafka_topic{"dead"},
                              .registry = {.uri = schemas, .keys = true},
                              .filters = filter<>().at({"key"}, "a"),
                              .event_count_metric = true,
                              .error_count_metric = true,
                              .kafka_metrics = true}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(mapping_type, "AmazonManagedKafkaEventSourceConfig"),
            R"({"ConsumerGroupId":"readers","SchemaRegistryConfig":{"EventRecordFormat":"JSON",)"
            R"("SchemaRegistryURI":{"Fn::GetAtt":["Schemas","Arn"]},)"
            R"("SchemaValidationConfigs":[{"Attribute":"KEY"},{"Attribute":"VALUE"}]}})");
  EXPECT_EQ(made.property(mapping_type, "ProvisionedPollerConfig"),
            R"({"MaximumPollers":20,"MinimumPollers":2,"PollerGroupName":"shared"})");
  EXPECT_EQ(made.property(mapping_type, "SourceAccessConfigurations"),
            R"([{"Type":"SASL_SCRAM_512_AUTH","URI":{"Ref":"User"}}])");
  EXPECT_EQ(made.property(mapping_type, "DestinationConfig"), R"({"OnFailure":{"Destination":"kafka://dead"}})");
  EXPECT_EQ(made.property(mapping_type, "MetricsConfig"), R"({"Metrics":["EventCount","ErrorCount","KafkaMetrics"]})");
  EXPECT_EQ(made.property(mapping_type, "MaximumRetryAttempts"), "5");
  EXPECT_THAT(made.policies(), HasSubstr("glue:GetSchemaVersion"));
  EXPECT_THAT(made.policies(), HasSubstr(R"("secretsmanager:GetSecretValue"],"Resource":[{"Ref":"User"}])"));
}

TEST(on_msk, maps_two_topics_of_one_cluster) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, all)
      .on(on::msk{.cluster = existing(), .topic = "orders"})
      .on(on::msk{.cluster = existing(), .topic = "returns"});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.count(mapping_type), 2U);
}

TEST(on_msk, writes_what_failed_to_a_topic_as_the_role) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, all)
      .on(on::msk{.cluster = existing(),
                  .topic = "orders",
                  .options = {.pollers = provisioned_pollers{}, .on_failure = kafka_topic{"dead"}}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(mapping_type, "ProvisionedPollerConfig"), R"({"MinimumPollers":1})");
  EXPECT_THAT(made.policies(), HasSubstr("kafka-cluster:WriteData"));
}

TEST(on_msk, refuses_what_lambda_would) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, all)
      .on(on::msk{.cluster = existing(),
                  .topic = "",
                  .sign_on = msk_sign_on::client_certificate,
                  .options = {.maximum_retry_attempts = 1}});
  service.function({.name = "G"}, all)
      .on(on::msk{.cluster = existing(),
                  .topic = "a",
                  .options = {.pollers = provisioned_pollers{.minimum = 3, .maximum = 2},
                              .registry = {.uri = "https://registry.example.com",
                                           .values = false,
                                           .sign_on = registry_sign_on::basic_auth}}});
  const std::vector<std::string> problems = wired(service).problems;
  EXPECT_THAT(problems, Contains("function 'F': Topics is empty: an event source names one."));
  EXPECT_THAT(problems, Contains("function 'F': an event source needs a certificate, and was given no secret that has "
                                 "it."));
  EXPECT_THAT(problems, Contains(HasSubstr("need provisioned pollers: .options = {.pollers = ")));
  EXPECT_THAT(problems, Contains("function 'G': an event source has 3 pollers at least and 2 at most."));
  EXPECT_THAT(problems, Contains("function 'G': a registry holds keys or values to their schemas: .keys or .values is "
                                 "true."));
  EXPECT_THAT(problems, Contains(HasSubstr("a user's name and password for its registry")));
}

}  // namespace
}  // namespace sparta::on
