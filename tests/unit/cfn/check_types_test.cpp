#include "cfn/type_facts.hpp"
#include "checking.hpp"

namespace sparta::cfn {
namespace {

using ::testing::Contains;

std::vector<std::string> messages_of(resource one) {
  template_document document;
  document.resources["R"] = std::move(one);
  return messages(document);
}

TEST(type_facts, are_known_of_the_first_the_last_and_a_type_between) {
  EXPECT_TRUE(facts_of("AWS::ACMPCA::Certificate"));
  EXPECT_TRUE(facts_of("Alexa::ASK::Skill"));
  const auto queue = facts_of("AWS::SQS::Queue");
  ASSERT_TRUE(queue);
  EXPECT_THAT(queue->attributes, ElementsAre("Arn", "QueueName", "QueueUrl"));
  EXPECT_THAT(queue->properties, Contains("VisibilityTimeout"));
  EXPECT_THAT(queue->required, IsEmpty());
  EXPECT_THAT(queue->naming, ElementsAre("QueueName"));
  EXPECT_THAT(facts_of("AWS::SQS::QueuePolicy")->required, ElementsAre("PolicyDocument", "Queues"));
  EXPECT_THAT(facts_of("AWS::CloudFormation::WaitCondition")->open_attributes, ElementsAre("Data"));
}

TEST(type_facts, of_what_is_no_type_are_none) {
  for (const char* none : {"", "AWS", "AWS::SQS::", "AWS::SQS::queue", "Custom::Thing", "~"})
    EXPECT_FALSE(facts_of(none)) << none;
}

TEST(types, that_are_misspelt_are_corrected) {
  EXPECT_THAT(messages_of({.type = "AWS::SNS::Topik"}),
              ElementsAre("resource 'R': there is no resource type AWS::SNS::Topik. Did you mean AWS::SNS::Topic?"));
  EXPECT_THAT(messages_of({.type = "aws::sns::topic"}), ElementsAre(HasSubstr("Did you mean AWS::SNS::Topic?")));
  EXPECT_THAT(messages_of({.type = "Topic"}), ElementsAre(HasSubstr("'Topic' is no resource type")));
  EXPECT_THAT(messages_of({.type = ""}), ElementsAre(HasSubstr("'' is no resource type")));
}

TEST(types, that_may_be_newer_than_the_specification_pass) {
  for (const char* newer : {"AWS::SNS::CarrierPigeon", "AWS::Newer::Thing", "Custom::Own", "Acme::Shop::Shelf"})
    EXPECT_THAT(messages_of({.type = newer}), IsEmpty()) << newer;
}

TEST(properties, that_are_misspelt_are_corrected_and_newer_ones_pass) {
  EXPECT_THAT(messages_of({.type = "AWS::SNS::Topic", .properties = json::object{{"Displayname", "x"}}}),
              ElementsAre("resource 'R': AWS::SNS::Topic has no property 'Displayname'. Did you mean 'DisplayName'?"));
  EXPECT_THAT(messages_of({.type = "AWS::SNS::Topic", .properties = json::object{{"FlightLevel", 7}}}), IsEmpty());
}

TEST(properties, that_a_type_needs_are_missed) {
  EXPECT_THAT(messages_of({.type = "AWS::SQS::QueuePolicy", .properties = json::object{{"Queues", json::array{}}}}),
              ElementsAre("resource 'R': AWS::SQS::QueuePolicy needs the property 'PolicyDocument'. Give it a value."));
  EXPECT_THAT(messages_of({.type = "AWS::SQS::QueuePolicy"}).size(), 2U);
  EXPECT_THAT(
      messages_of({.type = "AWS::SQS::QueuePolicy", .properties = json::object{{"Fn::Transform", json::object{}}}}),
      IsEmpty());
}

TEST(properties, are_an_object) {
  EXPECT_THAT(messages_of({.type = "AWS::SNS::Topic", .properties = json::array{}}),
              ElementsAre("resource 'R': its properties are an array. Write an object."));
  EXPECT_THAT(messages_of({.type = "AWS::SNS::Topic", .properties = 1}), ElementsAre(HasSubstr("are a number")));
}

}  // namespace
}  // namespace sparta::cfn
