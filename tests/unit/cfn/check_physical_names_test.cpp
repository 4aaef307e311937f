#include "checking.hpp"

namespace sparta::cfn {
namespace {

resource named(const char* type, json::value properties) { return {.type = type, .properties = std::move(properties)}; }

TEST(physical_names, are_given_once_a_type) {
  template_document document;
  document.resources["A"] = named("AWS::SQS::Queue", json::object{{"QueueName", "orders"}});
  document.resources["B"] = named("AWS::SNS::Topic", json::object{{"TopicName", "orders"}});
  document.resources["C"] = named("AWS::SQS::Queue", json::object{{"VisibilityTimeout", 7}});
  document.resources["D"] = named("AWS::SQS::Queue", json::object{{"VisibilityTimeout", 7}});
  EXPECT_THAT(messages(document), IsEmpty());
  document.resources["C"] = named("AWS::SQS::Queue", json::object{{"QueueName", "orders"}});
  EXPECT_THAT(messages(document),
              ElementsAre("resource 'C': its QueueName is \"orders\", as that of resource 'A', and AWS "
                          "takes each only once. Rename one of them."));
}

TEST(physical_names, are_compared_as_expressions_too) {
  template_document document;
  const auto table = [](json::value name) {
    return named("AWS::DynamoDB::Table", json::object{{"KeySchema", json::array{}}, {"TableName", std::move(name)}});
  };
  document.resources = {{"A", table(sub("${AWS::StackName}-x"))}, {"B", table(sub("${AWS::StackName}-x"))}};
  EXPECT_THAT(messages(document).size(), 1U);
  document.resources = {{"A", table(no_value())}, {"B", table(no_value())}};
  EXPECT_THAT(messages(document), IsEmpty());
}

TEST(physical_names, of_several_parts_are_compared_whole) {
  template_document document;
  const auto stream = [](const char* group, const char* name) {
    return named("AWS::Logs::LogStream", json::object{{"LogGroupName", group}, {"LogStreamName", name}});
  };
  document.resources = {{"A", stream("g", "s")}, {"B", stream("h", "s")}};
  EXPECT_THAT(messages(document), IsEmpty());
  document.resources["C"] = stream("g", "s");
  EXPECT_THAT(messages(document), ElementsAre(HasSubstr("its LogGroupName and LogStreamName are")));
}

TEST(physical_names, may_be_shared_under_different_conditions) {
  template_document document;
  document.conditions = {{"X", equals("a", "b")}, {"Y", equals("a", "c")}};
  for (const char* id : {"A", "B"})
    document.resources[id] = named("AWS::SQS::Queue", json::object{{"QueueName", "orders"}});
  document.resources["A"].condition = "X";
  document.resources["B"].condition = "Y";
  EXPECT_THAT(messages(document), IsEmpty());
  document.resources["B"].condition = "X";
  EXPECT_THAT(messages(document).size(), 1U);
}

}  // namespace
}  // namespace sparta::cfn
