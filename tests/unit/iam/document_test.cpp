#include "cfn/node.hpp"
#include "grants.hpp"

#include <sparta/cfn/expressions.hpp>
#include <sparta/cfn/s3.hpp>
#include <sparta/iam/actions/sts.hpp>
#include <sparta/iam/document.hpp>
#include <sparta/iam/keys.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::iam {
namespace {

TEST(document, is_a_policy_of_its_statements_in_their_order) {
  const cfn::value<json::value> policy =
      document({deny(s3::get_object, object(), wildcard{"because"}), allow(s3::put_object, object()).sid("Write")});
  EXPECT_EQ(
      json::write(policy),
      R"({"Version":"2012-10-17","Statement":[)"
      R"({"Effect":"Deny","Action":["s3:GetObject"],"Resource":[{"Fn::Sub":"arn:${AWS::Partition}:s3:::foreign/*"}]},)"
      R"({"Sid":"Write","Effect":"Allow","Action":["s3:PutObject"],)"
      R"("Resource":[{"Fn::Sub":"arn:${AWS::Partition}:s3:::foreign/*"}]}]})");
}

TEST(document, takes_statements_made_one_by_one) {
  const std::vector<grant> statements(3, allow(s3::put_object, object()));
  EXPECT_EQ(json::value(document(statements)).find("Statement")->as_array().size(), 3U);
}

TEST(document, tells_whoever_holds_it_why_it_is_about_everything) {
  const cfn::s3::bucket_policy open{
      .bucket = "site",
      .policy_document = document({allow(s3::get_object, object()).principals({any_principal(wildcard{"because A"})}),
                                   deny(s3::delete_object, wildcard{"because B"})})};
  const cfn::value<cfn::s3::bucket_policy> held = open;
  EXPECT_EQ(cfn::detail::remarks_of(held).reasons, (std::vector<std::string>{"because A", "because B"}));
  EXPECT_EQ(cfn::detail::remarks_of(cfn::if_("IsProd", held, held)).reasons.size(), 4U);
  EXPECT_EQ(json::write(held).find("because"), std::string::npos);
}

TEST(document, tells_whoever_holds_it_what_is_wrong) {
  const cfn::s3::bucket_policy wrong{
      .bucket = "site",
      .policy_document = document({raw({{"Effect", "Allow"}, {"Action", "s3:Get*"}, {"Resource", object()}})})};
  EXPECT_THAT(cfn::detail::remarks_of(cfn::value<cfn::s3::bucket_policy>(wrong)).problems,
              testing::ElementsAre(testing::HasSubstr("wildcard action 's3:Get*' needs its reason")));
}

TEST(principals, are_grouped_by_their_type) {
  const auto role = arn_of<kinds::iam::role>("arn:${AWS::Partition}:iam::123456789012:role/other");
  const grant shared = allow(s3::get_object, object())
                           .principals({service_principal("cloudfront.amazonaws.com"), role_principal(role),
                                        account_principal("123456789012")});
  EXPECT_EQ(text_of(shared),
            R"({"Effect":"Allow","Principal":{"AWS":[{"Fn::Sub":"arn:${AWS::Partition}:iam::123456789012:role/other"},)"
            R"("123456789012"],"Service":["cloudfront.amazonaws.com"]},"Action":["s3:GetObject"],)"
            R"("Resource":[{"Fn::Sub":"arn:${AWS::Partition}:s3:::foreign/*"}]})");
}

TEST(principals, of_everybody_keep_their_reason_to_themselves) {
  const grant open = allow(s3::get_object, object()).principals({any_principal(wildcard{"because it is a site"})});
  EXPECT_NE(text_of(open).find(R"("Principal":"*")"), std::string::npos);
  EXPECT_EQ(text_of(open).find("because"), std::string::npos);
  EXPECT_EQ(statement_of(open).reasons, std::vector<std::string>{"because it is a site"});
}

TEST(trust, names_no_resource) {
  EXPECT_EQ(json::write(document({trust({service_principal("lambda.amazonaws.com")})})),
            json::write(json::value(json::object{
                {"Version", "2012-10-17"},
                {"Statement",
                 json::array{json::object{{"Effect", "Allow"},
                                          {"Principal", json::object{{"Service", json::array{"lambda.amazonaws.com"}}}},
                                          {"Action", json::array{"sts:AssumeRole"}}}}}})));
}

TEST(trust, takes_conditions_and_another_action) {
  EXPECT_EQ(text_of(trust(sts::assume_role_with_web_identity, {federated_principal("cognito-identity.amazonaws.com")},
                          string_equals(keys::source_account, {"123456789012"}))),
            R"({"Effect":"Allow","Principal":{"Federated":["cognito-identity.amazonaws.com"]},)"
            R"("Action":["sts:AssumeRoleWithWebIdentity"],)"
            R"("Condition":{"StringEquals":{"aws:SourceAccount":["123456789012"]}}})");
}

TEST(raw, says_what_it_was_given) {
  const json::value statement = {{"Sid", "Some"},
                                 {"Effect", "Deny"},
                                 {"NotPrincipal", {{"AWS", "123456789012"}}},
                                 {"NotAction", "s3:GetObject"},
                                 {"NotResource", json::array{"arn:x:s3:::b"}},
                                 {"Condition", {{"Bool", {{"aws:SecureTransport", "false"}}}}}};
  EXPECT_EQ(text_of(raw(statement)),
            R"({"Sid":"Some","Effect":"Deny","NotPrincipal":{"AWS":["123456789012"]},"NotAction":["s3:GetObject"],)"
            R"("NotResource":["arn:x:s3:::b"],"Condition":{"Bool":{"aws:SecureTransport":["false"]}}})");
}

TEST(raw, takes_one_of_a_thing_or_several) {
  EXPECT_EQ(text_of(raw({{"Effect", "Allow"}, {"Principal", "*"}, {"Action", "s3:A"}, {"Resource", object()}})),
            R"({"Effect":"Allow","Principal":"*","Action":["s3:A"],)"
            R"("Resource":[{"Fn::Sub":"arn:${AWS::Partition}:s3:::foreign/*"}]})");
}

}  // namespace
}  // namespace sparta::iam
