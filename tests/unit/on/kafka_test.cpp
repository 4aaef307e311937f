#include "wired.hpp"

#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/events/kafka.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/kafka.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr sparta::resource<cfn::secretsmanager::secret> user{"User"};
constexpr sparta::resource<cfn::secretsmanager::secret> authority{"Authority"};
constexpr sparta::parameter<std::string> subnet{"Subnet"};
constexpr const char* mapping_type = "AWS::Lambda::EventSourceMapping";

void one(const events::kafka_record&) {}
void all(const events::kafka&) {}

TEST(on_kafka, reads_a_topic_from_a_vpc) {
  sparta::service service{{.name = "s"}};
  service.parameter(subnet);
  service.resource(user, {});
  service.resource(authority, {});
  service.function({.name = "F"}, one)
      .on(on::kafka{.bootstrap_servers = {"a.example.com:9092", "b.example.com:9092"},
                    .topic = "orders",
                    .sign_on = kafka_sign_on::scram_sha_256,
                    .secret = user,
                    .server_certificate = authority,
                    .subnets = {subnet.ref(), "subnet-2"},
                    .security_groups = {"sg-1"},
                    .options = {.starting_position = starting_position::latest,
                                .consumer_group = "readers",
                                .pollers = provisioned_pollers{.maximum = 5}}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(mapping_type, "EventSourceArn"), "absent");
  EXPECT_EQ(made.property(mapping_type, "SelfManagedEventSource"),
            R"({"Endpoints":{"KafkaBootstrapServers":["a.example.com:9092","b.example.com:9092"]}})");
  EXPECT_EQ(made.property(mapping_type, "SelfManagedKafkaEventSourceConfig"), R"({"ConsumerGroupId":"readers"})");
  EXPECT_EQ(made.property(mapping_type, "SourceAccessConfigurations"),
            R"([{"Type":"SASL_SCRAM_256_AUTH","URI":{"Ref":"User"}},)"
            R"({"Type":"SERVER_ROOT_CA_CERTIFICATE","URI":{"Ref":"Authority"}},)"
            R"({"Type":"VPC_SUBNET","URI":{"Fn::Join":["",["subnet:",{"Ref":"Subnet"}]]}},)"
            R"({"Type":"VPC_SUBNET","URI":"subnet:subnet-2"},)"
            R"({"Type":"VPC_SECURITY_GROUP","URI":"security_group:sg-1"}])");
  EXPECT_EQ(made.property(mapping_type, "FunctionResponseTypes"), R"(["ReportBatchItemFailures"])");
  EXPECT_THAT(made.policies(), HasSubstr("ec2:CreateNetworkInterface"));
}

TEST(on_kafka, reads_a_topic_over_the_internet) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, all)
      .on(on::kafka{.bootstrap_servers = {"a.example.com:9092"},
                    .topic = "orders",
                    .sign_on = kafka_sign_on::basic_auth,
                    .secret = iam::arn_of<iam::kinds::secretsmanager::secret>(
                        "arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:old-a1b2c3")});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property(mapping_type, "SourceAccessConfigurations"), HasSubstr("BASIC_AUTH"));
  EXPECT_THAT(made.policies(), Not(HasSubstr("ec2:")));
}

TEST(on_kafka, refuses_what_lambda_would) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, all).on(on::kafka{.bootstrap_servers = {"a.example.com:9092"}, .topic = "t"});
  service.function({.name = "G"}, one)
      .on(on::kafka{.bootstrap_servers = {"a.example.com:9092"}, .topic = "t", .subnets = {"subnet-1"}});
  service.function({.name = "H"}, all)
      .on(on::kafka{.bootstrap_servers = {"a.example.com:9092"},
                    .topic = "t",
                    .subnets = cfn::unchecked(json::value(json::object{{"Fn::GetAZs", ""}})),
                    .security_groups = {"sg-1"}});
  const std::vector<std::string> problems = wired(service).problems;
  EXPECT_THAT(problems, Contains("function 'F': a cluster outside of a VPC needs a sign-on: .sign_on and .secret."));
  EXPECT_THAT(problems, Contains("function 'G': a cluster in a VPC needs both .subnets and .security_groups."));
  EXPECT_THAT(problems, Contains(HasSubstr("function 'G': retries")));
  EXPECT_THAT(problems,
              Contains("function 'H': the subnets of on::kafka are listed one by one, not by one expression."));
}

}  // namespace
}  // namespace sparta::on
