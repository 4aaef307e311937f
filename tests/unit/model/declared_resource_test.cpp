#include "model/service.hpp"

#include <sparta/cfn/autoscaling.hpp>
#include <sparta/cfn/condition.hpp>
#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/logs.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/iam/actions/sns.hpp>
#include <sparta/iam/document.hpp>
#include <sparta/json/write.hpp>
#include <sparta/sparta.hpp>

#include <gtest/gtest.h>

namespace sparta::model {
namespace {

constexpr sparta::resource<cfn::sns::topic> topic{"Topic"};
constexpr sparta::resource<cfn::sns::topic_policy> topic_policy{"TopicPolicy"};
constexpr sparta::resource<cfn::logs::log_group> logs{"Logs"};
constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};
constexpr cfn::untyped_handle thing{"Thing"};
constexpr sparta::condition is_prod{"IsProd"};

const cfn::dynamodb::table table{.key_schema = {{.attribute_name = "id", .key_type = cfn::dynamodb::key_type::hash}}};

struct declared_resource : ::testing::Test {
  sparta::service service{{.name = "s"}};
  const cfn::resource& last() { return model_of(service).resources.back().what; }
};

TEST_F(declared_resource, has_its_type_and_properties) {
  service.resource(topic, {.topic_name = "news"});
  EXPECT_EQ(last().type, "AWS::SNS::Topic");
  EXPECT_EQ(json::write(last().properties), R"({"TopicName":"news"})");
  EXPECT_EQ(model_of(service).resources.back().name, "Topic");
  EXPECT_NE(model_of(service).resources.back().declared_at.line, 0U);
}

TEST_F(declared_resource, is_deleted_with_the_stack_if_it_holds_no_data) {
  service.resource(topic, {});
  EXPECT_EQ(last().deletion_policy, std::nullopt);
  EXPECT_EQ(last().update_replace_policy, std::nullopt);
}

TEST_F(declared_resource, is_kept_if_it_holds_data) {
  service.resource(orders, table);
  EXPECT_EQ(last().deletion_policy, cfn::removal_policy::retain_except_on_create);
  EXPECT_EQ(last().update_replace_policy, cfn::removal_policy::retain);
}

TEST_F(declared_resource, is_kept_or_not_as_a_word_says) {
  service.resource(
      orders, table,
      {.deletion_policy = cfn::removal_policy::remove, .update_replace_policy = cfn::removal_policy::snapshot});
  EXPECT_EQ(last().deletion_policy, cfn::removal_policy::remove);
  EXPECT_EQ(last().update_replace_policy, cfn::removal_policy::snapshot);
}

TEST_F(declared_resource, of_some_types_holds_data_only_under_a_name_of_the_users) {
  service.resource(logs, {});
  EXPECT_EQ(last().deletion_policy, std::nullopt);
  service.resource(logs, {.log_group_name = "audit"});
  EXPECT_EQ(last().deletion_policy, cfn::removal_policy::retain_except_on_create);
}

TEST_F(declared_resource, has_the_attributes_of_its_options) {
  service.resource(topic, {},
                   {.condition = is_prod,
                    .creation_policy = {{.resource_signal = {{.count = 2, .timeout = "PT5M"}}}},
                    .depends_on = {orders, logs},
                    .metadata = {{"Owner", "checkout"}},
                    .update_policy = {{.enable_version_upgrade = true}}});
  EXPECT_EQ(last().condition, "IsProd");
  EXPECT_EQ(last().depends_on, (std::vector<std::string>{"Orders", "Logs"}));
  EXPECT_EQ(json::write(last().creation_policy), R"({"ResourceSignal":{"Count":2,"Timeout":"PT5M"}})");
  EXPECT_EQ(json::write(last().update_policy), R"({"EnableVersionUpgrade":true})");
  EXPECT_EQ(json::write(last().metadata), R"({"Owner":"checkout"})");
}

TEST_F(declared_resource, tells_why_its_policy_is_about_everything) {
  service.resource(
      topic_policy,
      {.policy_document = iam::document({iam::deny(iam::sns::publish, topic.arn())
                                             .principals({iam::any_principal(iam::wildcard{"because nobody may"})})}),
       .topics = {topic.ref()}},
      {.metadata = {{"Owner", "checkout"}}});
  EXPECT_EQ(json::write(last().metadata),
            R"({"Sparta":{"Wildcards":[{"Reason":"because nobody may"}]},"Owner":"checkout"})");
}

TEST_F(declared_resource, may_be_of_a_type_that_is_too_new) {
  service.resource(thing, {.type = "AWS::New::Thing", .properties = {{"Size", 3}}}, {.depends_on = {topic}});
  EXPECT_EQ(last().type, "AWS::New::Thing");
  EXPECT_EQ(json::write(last().properties), R"({"Size":3})");
  EXPECT_EQ(last().depends_on, std::vector<std::string>{"Topic"});
}

}  // namespace
}  // namespace sparta::model
