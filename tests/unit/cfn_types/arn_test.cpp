#include <sparta/cfn/dynamodb.hpp>
#include <sparta/cfn/iam.hpp>
#include <sparta/cfn/lambda.hpp>
#include <sparta/cfn/logs.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/sns.hpp>
#include <sparta/json/write.hpp>

#include <gtest/gtest.h>

namespace {

namespace cfn = sparta::cfn;
namespace kinds = sparta::iam::kinds;

constexpr sparta::resource<cfn::s3::bucket> uploads{"Uploads"};
constexpr sparta::resource<cfn::dynamodb::table> orders{"Orders"};
constexpr sparta::resource<cfn::sns::topic> on_call{"OnCall"};
constexpr sparta::resource<cfn::logs::log_group> audit{"Audit"};
constexpr sparta::resource<cfn::iam::managed_policy> readers{"Readers"};
constexpr sparta::resource<cfn::lambda::function> worker{"Worker"};

template <class Kind>
std::string arn_text(const cfn::arn<Kind>& arn) {
  return sparta::json::write(arn);
}

TEST(arn, is_the_attribute_of_that_name) {
  EXPECT_EQ(arn_text<kinds::s3::bucket>(uploads.arn()), R"({"Fn::GetAtt":["Uploads","Arn"]})");
  EXPECT_EQ(arn_text<kinds::dynamodb::table>(orders.arn()), R"({"Fn::GetAtt":["Orders","Arn"]})");
}

TEST(arn, is_the_attribute_that_is_called_after_the_type) {
  EXPECT_EQ(arn_text<kinds::sns::topic>(on_call.arn()), R"({"Fn::GetAtt":["OnCall","TopicArn"]})");
}

TEST(arn, is_what_ref_gives_where_that_is_one) {
  EXPECT_EQ(arn_text<kinds::iam::policy>(readers.arn()), R"({"Ref":"Readers"})");
}

TEST(arn, of_an_attribute_has_the_kind_of_its_name) {
  EXPECT_EQ(arn_text<kinds::dynamodb::stream>(orders.stream_arn()), R"({"Fn::GetAtt":["Orders","StreamArn"]})");
}

TEST(arn, below_another_takes_a_pattern) {
  EXPECT_EQ(arn_text<kinds::s3::object>(uploads.objects("inbox/*")),
            R"({"Fn::Sub":"arn:${AWS::Partition}:s3:::${Uploads}/inbox/*"})");
  EXPECT_EQ(arn_text<kinds::dynamodb::index>(orders.indexes()),
            R"({"Fn::Sub":"arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Orders}/index/*"})");
}

TEST(arn, below_a_log_group_has_no_star_in_its_middle) {
  EXPECT_EQ(arn_text<kinds::logs::log_stream>(audit.log_streams("today")),
            R"({"Fn::Sub":"arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Audit}:)"
            R"(log-stream:today"})");
}

TEST(arn, two_levels_below_has_a_star_for_the_level_between) {
  EXPECT_NE(arn_text(worker.durable_executions("one")).find(":function:${Worker}:*/durable-execution/*/one"),
            std::string::npos);
}

TEST(arn, pattern_may_name_what_only_iam_knows) {
  // IAM fills in ${aws:username}; CloudFormation must pass it on.
  EXPECT_EQ(arn_text(uploads.objects("home/${aws:username}/*")),
            R"({"Fn::Sub":"arn:${AWS::Partition}:s3:::${Uploads}/home/${!aws:username}/*"})");
}

TEST(arn, pattern_may_be_an_expression) {
  EXPECT_EQ(arn_text(uploads.objects(cfn::ref("Prefix"))),
            R"({"Fn::Sub":"arn:${AWS::Partition}:s3:::${Uploads}/${Prefix}"})");
  EXPECT_EQ(
      arn_text(uploads.objects(cfn::join("/", {"inbox", "*"}))),
      R"({"Fn::Join":["",[{"Fn::Sub":"arn:${AWS::Partition}:s3:::${Uploads}"},"/",{"Fn::Join":["/",["inbox","*"]]}]]})");
}

TEST(arn, stands_where_text_does) {
  const cfn::value<std::string> text = uploads.arn();
  const cfn::value<sparta::json::value> any = uploads.arn();
  const cfn::value<cfn::list<std::string>> several = {uploads.arn(), "b"};
  EXPECT_EQ(sparta::json::write(text), R"({"Fn::GetAtt":["Uploads","Arn"]})");
  EXPECT_EQ(sparta::json::write(any), sparta::json::write(text));
  EXPECT_EQ(sparta::json::write(several), R"([{"Fn::GetAtt":["Uploads","Arn"]},"b"])");
}

}  // namespace
