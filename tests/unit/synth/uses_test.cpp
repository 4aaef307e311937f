#include "iam/read_statement.hpp"
#include "made.hpp"

#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/iam/actions/dynamodb.hpp>
#include <sparta/iam/actions/s3.hpp>
#include <sparta/sparta.hpp>
#include <sparta/uses/bucket.hpp>
#include <sparta/uses/queue.hpp>
#include <sparta/uses/table.hpp>
#include <sparta/uses/topic.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::synth {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};
constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};
constexpr sparta::resource<cfn::sns::topic> topic{"Topic"};
constexpr sparta::resource<cfn::sqs::queue> queue{"Queue"};

struct uses : ::testing::Test {
  sparta::service service{{.name = "s"}};

  template <class Handler>
  std::string permissions_for(Handler handler) {
    service.function({.name = "F"}, handler);
    return permissions_in(synthesize(model::model_of(service)));
  }
  void declare_table(bool with_index) {
    namespace db = cfn::dynamodb;
    db::table what{.key_schema = {{.attribute_name = "id", .key_type = db::key_type::hash}}};
    if (with_index)
      what.global_secondary_indexes = {{.index_name = "By",
                                        .key_schema = {{.attribute_name = "by", .key_type = db::key_type::hash}},
                                        .projection = db::table_projection{}}};
    service.resource(orders, what);
  }
};

constexpr const char* on_the_table = R"("Resource":[{"Fn::GetAtt":["Orders","Arn"]}])";

TEST_F(uses, without_access_gets_no_statement) {
  declare_table(false);
  EXPECT_THAT(permissions_for([](sparta::uses<orders>) {}), Not(HasSubstr("dynamodb")));
}

TEST_F(uses, of_a_table_may_read_it) {
  declare_table(false);
  const auto permissions = permissions_for([](sparta::uses<orders, sparta::read>) {});
  EXPECT_THAT(permissions, HasSubstr(std::string(R"("Action":["dynamodb:GetItem","dynamodb:Query","dynamodb:Scan"],)") +
                                     on_the_table));
  EXPECT_THAT(permissions, Not(HasSubstr("PutItem")));
  EXPECT_THAT(permissions, Not(HasSubstr("index")));
}

TEST_F(uses, of_a_table_with_indexes_may_read_these) {
  declare_table(true);
  EXPECT_THAT(
      permissions_for([](sparta::uses<orders, sparta::read_write>) {}),
      HasSubstr(R"("Action":["dynamodb:Query","dynamodb:Scan"],"Resource":[{"Fn::Sub":"${Orders.Arn}/index/*"}])"));
}

TEST_F(uses, of_a_table_may_write_it) {
  declare_table(true);
  const auto permissions = permissions_for([](sparta::uses<orders, sparta::write>) {});
  EXPECT_THAT(permissions,
              HasSubstr(std::string(R"("Action":["dynamodb:DeleteItem","dynamodb:PutItem","dynamodb:UpdateItem"],)") +
                        on_the_table));
  EXPECT_THAT(permissions, Not(HasSubstr("Query")));
  EXPECT_THAT(permissions, Not(HasSubstr("index")));
}

TEST_F(uses, with_single_actions_may_do_these) {
  declare_table(false);
  const auto permissions =
      permissions_for([](sparta::uses<orders, iam::dynamodb::get_item, iam::dynamodb::put_item>) {});
  EXPECT_THAT(permissions,
              HasSubstr(std::string(R"("Action":["dynamodb:GetItem","dynamodb:PutItem"],)") + on_the_table));
}

TEST_F(uses, of_a_bucket_tells_it_from_its_objects) {
  service.resource(uploads, {});
  const auto permissions = permissions_for([](sparta::uses<uploads, sparta::read>) {});
  EXPECT_THAT(permissions, HasSubstr(R"("Action":["s3:ListBucket"],"Resource":[{"Fn::GetAtt":["Uploads","Arn"]}])"));
  EXPECT_THAT(
      permissions,
      HasSubstr(R"("Action":["s3:GetObject"],"Resource":[{"Fn::Sub":"arn:${AWS::Partition}:s3:::${Uploads}/*"}])"));
  EXPECT_THAT(permissions, Not(HasSubstr("PutObject")));
}

TEST_F(uses, of_a_bucket_with_an_action_on_objects) {
  service.resource(uploads, {});
  EXPECT_THAT(permissions_for([](sparta::uses<uploads, iam::s3::get_object_tagging>) {}),
              HasSubstr(R"("Action":["s3:GetObjectTagging"],"Resource":[{"Fn::Sub":)"));
}

TEST_F(uses, of_topics_and_queues_may_send) {
  service.resource(topic, {});
  service.resource(queue, {});
  const auto permissions =
      permissions_for([](sparta::uses<topic, sparta::write>, sparta::uses<queue, sparta::write>) {});
  EXPECT_THAT(permissions, HasSubstr(R"("Action":["sns:Publish"],"Resource":[{"Fn::GetAtt":["Topic","TopicArn"]}])"));
  EXPECT_THAT(permissions, HasSubstr(R"("Action":["sqs:SendMessage"],"Resource":[{"Fn::GetAtt":["Queue","Arn"]}])"));
}

TEST_F(uses, are_told_in_the_environment) {
  service.resource(queue, {});
  service.function({.name = "F"}, [](sparta::uses<queue> q, sparta::uses<sparta::stack> stack) {
    return q.queue_name() + stack.name();
  });
  const auto made = synthesize(model::model_of(service));
  EXPECT_EQ(property_of(of_type(made, "AWS::Lambda::Function").front(), "Environment"),
            R"({"Variables":{"SPARTA_BUILD_ID":{"Ref":"BuildID"},"SPARTA_STACK_ID":{"Ref":"AWS::StackId"},)"
            R"("SPARTA_STACK_NAME":{"Ref":"AWS::StackName"},)"
            R"("SPARTA_USES_Queue_QueueName":{"Fn::GetAtt":["Queue","QueueName"]}}})");
}

}  // namespace
}  // namespace sparta::synth
