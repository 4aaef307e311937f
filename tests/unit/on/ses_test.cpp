#include "wired.hpp"

#include <sparta/cfn/s3.hpp>
#include <sparta/cfn/ses.hpp>
#include <sparta/events/ses.hpp>
#include <sparta/on/ses.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr sparta::resource<cfn::ses::receipt_rule_set> rules{"Rules"};
constexpr sparta::resource<cfn::s3::bucket> mails{"Mails"};
constexpr const char* rule_type = "AWS::SES::ReceiptRule";

void receive(const events::ses&) {}

TEST(on_ses, receives_by_a_rule_of_the_stacks_set) {
  sparta::service service{{.name = "s"}};
  service.resource(rules, {});
  service.function({.name = "F"}, receive)
      .on(on::ses{.rule_set = rules, .name = "orders", .recipients = {"orders@example.com"}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(rule_type, "RuleSetName"), R"({"Ref":"Rules"})");
  const std::string rule = made.property(rule_type, "Rule");
  EXPECT_THAT(rule, HasSubstr(R"({"Actions":[{"LambdaAction":{"FunctionArn":{"Fn::GetAtt":)"));
  EXPECT_THAT(rule, HasSubstr(R"("InvocationType":"Event"}}],"Enabled":true,"Name":"orders",)"
                              R"("Recipients":["orders@example.com"],"ScanEnabled":true,"TlsPolicy":"Optional"})"));
  EXPECT_THAT(made.first(rule_type).depends_on, SizeIs(1));
  EXPECT_THAT(made.property("AWS::Lambda::Permission", "SourceArn"),
              HasSubstr(R"(receipt-rule-set/${RuleSet}:receipt-rule/orders",{"RuleSet":{"Ref":"Rules"}}])"));
  EXPECT_EQ(made.property("Custom::SpartaSesActivation", "rule_set"), "absent");
}

TEST(on_ses, stores_mails_in_a_bucket_of_the_stack_first) {
  sparta::service service{{.name = "s"}};
  service.resource(rules, {});
  service.resource(mails, {});
  const auto stored = [](const char* prefix) {
    return on::ses_storage{.bucket = mails, .object_key_prefix = prefix, .topic_arn = "arn:aws:sns:eu-west-1:1:t"};
  };
  service.function({.name = "F", .environment = {{"MAILS", mails.ref()}}}, receive)
      .on(on::ses{.rule_set = rules, .name = "in", .store = stored("in/")})
      .on(on::ses{.rule_set = rules, .name = "spam", .after = "in", .store = stored("spam/")});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property("AWS::S3::BucketPolicy", "Bucket"), R"({"Ref":"Mails"})");
  const std::string policy = made.property("AWS::S3::BucketPolicy", "PolicyDocument");
  EXPECT_THAT(policy,
              HasSubstr(R"j("Resource":{"Fn::Sub":["${Bucket}/in/*",{"Bucket":{"Fn::GetAtt":["Mails","Arn"]}}]})j"));
  EXPECT_THAT(policy, HasSubstr("${Bucket}/spam/*"));
  EXPECT_THAT(policy, HasSubstr(R"("aws:SourceAccount":{"Ref":"AWS::AccountId"},"aws:SourceArn":{"Fn::Sub":)"));
  std::string all;
  std::size_t needs = 0;
  for (const auto& [id, resource] : made.made.document.resources)
    if (resource.type == rule_type) {
      all += json::write(resource.properties);
      needs += resource.depends_on.size();
    }
  EXPECT_THAT(all, HasSubstr(R"("Actions":[{"S3Action":{"BucketName":{"Ref":"Mails"},"ObjectKeyPrefix":"in/",)"
                             R"("TopicArn":"arn:aws:sns:eu-west-1:1:t"}},{"LambdaAction")"));
  EXPECT_THAT(all, HasSubstr(R"({"After":"in",)"));
  EXPECT_EQ(needs, 5U) << "permission and policy, and the second one its predecessor";
}

TEST(on_ses, stores_mails_in_an_existing_bucket_whose_policy_it_leaves_alone) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, receive)
      .on(on::ses{.rule_set = "default",
                  .name = "in",
                  .after = "first",
                  .invocation_type = ses_invocation::request_response,
                  .tls_policy = ses_tls_policy::require,
                  .store = on::ses_storage{.bucket = "old", .iam_role_arn = "arn:aws:iam::1:role/mail"}});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_TRUE(made.first("AWS::S3::BucketPolicy").type.empty());
  const std::string rule = made.property(rule_type, "Rule");
  EXPECT_THAT(rule, HasSubstr(R"({"S3Action":{"BucketName":"old","IamRoleArn":"arn:aws:iam::1:role/mail"}})"));
  EXPECT_THAT(rule, HasSubstr(R"("InvocationType":"RequestResponse")"));
  EXPECT_THAT(rule, HasSubstr(R"("TlsPolicy":"Require")"));
  EXPECT_THAT(made.first(rule_type).depends_on, SizeIs(1));
}

TEST(on_ses, makes_the_set_the_active_one) {
  sparta::service service{{.name = "s"}};
  service.resource(rules, {});
  service.function({.name = "F"}, receive).on(on::ses{.rule_set = rules, .name = "in", .activate = true});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property("Custom::SpartaSesActivation", "rule_set"), R"({"Ref":"Rules"})");
}

TEST(on_ses, refuses_what_ses_would) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, receive)
      .on(on::ses{.rule_set = "default",
                  .name = receipt_rule_name::at_run_time("-x"),
                  .after = receipt_rule_name::at_run_time("a b")})
      .on(on::ses{.rule_set = "default", .name = {}});
  const auto problems = wired(service).problems;
  EXPECT_THAT(problems, Contains(HasSubstr("'-x' is no name of a receipt rule")));
  EXPECT_THAT(problems, Contains(HasSubstr("'a b' is no name of a receipt rule")));
  EXPECT_THAT(problems, Contains(HasSubstr("needs the rule's .name")));
}

}  // namespace
}  // namespace sparta::on
