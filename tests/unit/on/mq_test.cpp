#include "wired.hpp"

#include <sparta/cfn/amazonmq.hpp>
#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/events/activemq.hpp>
#include <sparta/events/rabbitmq.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/mq.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::amazonmq::broker> broker{"Broker"};
constexpr sparta::resource<cfn::secretsmanager::secret> user{"User"};
constexpr const char* mapping_type = "AWS::Lambda::EventSourceMapping";

void rabbit(const events::rabbitmq&) {}
void active(const events::activemq&) {}

TEST(on_mq, reads_a_queue_of_rabbitmq) {
  sparta::service service{{.name = "s"}};
  service.resource(user, {});
  service.resource(broker, {.broker_name = "orders",
                            .deployment_mode = "SINGLE_INSTANCE",
                            .engine_type = "RABBITMQ",
                            .host_instance_type = "mq.t3.micro",
                            .publicly_accessible = false});
  service.function({.name = "F"}, rabbit)
      .on(on::mq{.broker = broker,
                 .queue = "orders",
                 .secret = user,
                 .virtual_host = "/shop",
                 .batch_size = 10,
                 .maximum_batching_window = 2s,
                 .filters = filter<>().at({"data", "kind"}, "new")});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(mapping_type, "EventSourceArn"), R"({"Fn::GetAtt":["Broker","Arn"]})");
  EXPECT_EQ(made.property(mapping_type, "Queues"), R"(["orders"])");
  EXPECT_EQ(made.property(mapping_type, "SourceAccessConfigurations"),
            R"([{"Type":"BASIC_AUTH","URI":{"Ref":"User"}},{"Type":"VIRTUAL_HOST","URI":"/shop"}])");
  EXPECT_EQ(made.property(mapping_type, "StartingPosition"), "absent");
  for (const char* action : {"mq:DescribeBroker", "secretsmanager:GetSecretValue", "ec2:DescribeVpcs"})
    EXPECT_THAT(made.policies(), HasSubstr(action));
}

TEST(on_mq, reads_two_queues_of_an_existing_broker) {
  const auto existing = iam::arn_of<iam::kinds::mq::brokers>(
      "arn:${AWS::Partition}:mq:${AWS::Region}:${AWS::AccountId}:broker:old:b-1234");
  sparta::service service{{.name = "s"}};
  service.resource(user, {});
  service.function({.name = "F"}, active)
      .on(on::mq{.broker = existing, .queue = "a", .secret = user})
      .on(on::mq{.broker = existing, .queue = "b", .secret = user});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.count(mapping_type), 2U);
}

TEST(on_mq, refuses_what_lambda_would) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, active)
      .on(on::mq{.broker = iam::arn_of<iam::kinds::mq::brokers>(
                     "arn:${AWS::Partition}:mq:${AWS::Region}:${AWS::AccountId}:broker:old:b-1234"),
                 .queue = "",
                 .secret = {}});
  EXPECT_THAT(wired(service).problems,
              ElementsAre("function 'F': Queues is empty: an event source names one.",
                          "function 'F': an event source needs a user's name and password, and was given no secret "
                          "that has it."));
}

}  // namespace
}  // namespace sparta::on
