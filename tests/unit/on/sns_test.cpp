#include "wired.hpp"

#include <sparta/cfn/sns.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/iam/actions/sns.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/filter_policy.hpp>
#include <sparta/on/sns.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr sparta::resource<cfn::sns::topic> news{"News"};
constexpr sparta::resource<cfn::sqs::queue> lost{"Lost"};
constexpr const char* subscription_type = "AWS::SNS::Subscription";

struct item {
  std::string kind;
};

void handle(const events::sns&) {}
void handle_item(const events::sns_of<item>&) {}

TEST(on_sns, subscribes_to_a_topic_of_the_stack) {
  sparta::service service{{.name = "s"}};
  service.resource(news, {});
  service.function({.name = "F", .environment = {{"TOPIC", news.ref()}}}, handle)
      .on(on::sns{.topic = news, .filter = attribute_filter_policy().attribute("store", "berlin")})
      .allow(iam::sns::publish, news.arn());
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(json::write(made.first(subscription_type).properties),
            R"({"Endpoint":{"Fn::GetAtt":[")" + made.id_of("AWS::Lambda::Function") +
                R"(","Arn"]},"FilterPolicy":{"store":["berlin"]},"FilterPolicyScope":"MessageAttributes",)"
                R"("Protocol":"lambda","TopicArn":{"Fn::GetAtt":["News","TopicArn"]}})");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "Principal"), R"("sns.amazonaws.com")");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceArn"), R"({"Fn::GetAtt":["News","TopicArn"]})");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceAccount"), R"({"Ref":"AWS::AccountId"})");
  EXPECT_THAT(made.first(subscription_type).depends_on, Contains(made.id_of("AWS::Lambda::Permission")));
}

TEST(on_sns, subscribes_to_a_topic_of_another_region_and_account) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, handle_item)
      .on(on::sns{.topic = iam::arn_of<iam::kinds::sns::topic>("arn:${AWS::Partition}:sns:us-east-1:123456789012:old"),
                  .filter = body_filter_policy<item>().body<&item::kind>("new")});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(subscription_type, "Region"), R"("us-east-1")");
  EXPECT_EQ(made.property(subscription_type, "FilterPolicyScope"), R"("MessageBody")");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceAccount"), R"("123456789012")");
}

TEST(on_sns, subscribes_to_a_topic_that_a_parameter_names) {
  constexpr sparta::parameter<std::string> topic{"Topic"};
  sparta::service service{{.name = "s"}};
  service.parameter(topic);
  service.function({.name = "F"}, handle).on(on::sns{.topic = iam::arn_of<iam::kinds::sns::topic>(topic.ref())});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(subscription_type, "Region"), R"({"Fn::Select":[3,{"Fn::Split":[":",{"Ref":"Topic"}]}]})");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceAccount"),
            R"({"Fn::Select":[4,{"Fn::Split":[":",{"Ref":"Topic"}]}]})");
}

TEST(on_sns, lets_topics_send_what_they_cannot_deliver_to_one_queue) {
  constexpr sparta::resource<cfn::sns::topic> other{"Other"};
  sparta::service service{{.name = "s"}};
  service.resource(news, {});
  service.resource(other, {});
  service.resource(lost, {});
  service.function({.name = "F"}, handle).on(on::sns{.topic = news, .redrive = lost});
  service.function({.name = "G"}, handle).on(on::sns{.topic = other, .redrive = lost});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(subscription_type, "RedrivePolicy"),
            R"({"deadLetterTargetArn":{"Fn::GetAtt":["Lost","Arn"]}})");
  EXPECT_EQ(made.property("AWS::SQS::QueuePolicy", "Queues"), R"([{"Ref":"Lost"}])");
  const std::string policy = made.property("AWS::SQS::QueuePolicy", "PolicyDocument");
  for (const char* topic : {"News", "Other"})
    EXPECT_THAT(policy, HasSubstr(R"("Condition":{"ArnEquals":{"aws:SourceArn":[{"Fn::GetAtt":[")" +
                                  std::string(topic) + R"(","TopicArn"]}]}})"));
}

TEST(on_sns, leaves_the_policy_of_an_existing_queue_alone) {
  sparta::service service{{.name = "s"}};
  service.resource(news, {});
  service.function({.name = "F"}, handle)
      .on(on::sns{.topic = news,
                  .redrive = iam::arn_of<iam::kinds::sqs::queue>(
                      "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:old")});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_THAT(made.property(subscription_type, "RedrivePolicy"), HasSubstr(":old"));
  EXPECT_EQ(made.id_of("AWS::SQS::QueuePolicy"), "");
}

TEST(on_sns, refuses_what_sns_would) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, handle)
      .on(on::sns{.topic = iam::arn_of<iam::kinds::sns::topic>(
                      iam::arn_text::at_run_time("arn:aws:sns:us-east-1:123456789012:old.fifo")),
                  .filter = attribute_filter_policy::raw(json::object{{"a", "text"}})});
  const wired made(service);
  EXPECT_THAT(made.problems, Contains("function 'F': a FIFO topic invokes no function: subscribe a queue to it, and "
                                      "the function by on::sqs."));
  EXPECT_THAT(made.problems, Contains(HasSubstr("has one value where a list of alternatives belongs")));
}

}  // namespace
}  // namespace sparta::on
