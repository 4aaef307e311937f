#include "local/addresses.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <gtest/gtest.h>
#include <string>

namespace sparta::local {
namespace {

constexpr std::string_view resources =
    R"("Resources":{"Site":{"Type":"AWS::CloudFront::Distribution"},"Url":{"Type":"AWS::Lambda::Url"},
       "Web":{"Type":"AWS::S3::Bucket"},"Api":{"Type":"AWS::ApiGatewayV2::Api"}})";

/// What becomes of one output's value.
std::string rewritten(std::string_view value) {
  const std::string text = "{" + std::string(resources) + R"(,"Outputs":{"O":{"Value":)" + std::string(value) + "}}}";
  const auto made = with_local_addresses(json::parse(text).value(), 4566);
  return json::write(*made.find("Outputs")->find("O")->find("Value"));
}

TEST(local_addresses, of_an_api) {
  EXPECT_EQ(rewritten(R"({"Fn::Sub":"https://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}/live"})"),
            R"({"Fn::Sub":"http://${Api}.execute-api.localhost:4566/live"})");
  EXPECT_EQ(rewritten(R"({"Fn::Sub":"wss://${Api}.execute-api.${AWS::Region}.${AWS::URLSuffix}/live"})"),
            R"({"Fn::Sub":"ws://${Api}.execute-api.localhost:4566/live"})");
}

TEST(local_addresses, of_a_function_url) {
  EXPECT_EQ(rewritten(R"({"Fn::GetAtt":["Url","FunctionUrl"]})"),
            R"({"Fn::Join":["",["http:",{"Fn::Join":[".localhost:4566",{"Fn::Split":[".on.aws",{"Fn::Select":[1,)"
            R"({"Fn::Split":["https:",{"Fn::GetAtt":["Url","FunctionUrl"]}]}]}]}]}]]})");
}

TEST(local_addresses, of_a_distribution_in_a_text) {
  EXPECT_EQ(rewritten(R"({"Fn::Sub":"https://${Site.DomainName}/x"})"),
            R"({"Fn::Sub":["http://${LocalSiteDomainName}/x",{"LocalSiteDomainName":{"Fn::Join":[".localhost:4566",)"
            R"({"Fn::Split":[".net",{"Fn::GetAtt":["Site","DomainName"]}]}]}}]})");
}

TEST(local_addresses, of_a_website) {
  EXPECT_EQ(rewritten(R"({"Fn::GetAtt":["Web","WebsiteURL"]})").find("https"), std::string::npos);
}

TEST(local_addresses, are_of_what_has_no_tls) {
  EXPECT_EQ(rewritten(R"({"DefaultCacheBehavior":{"ViewerProtocolPolicy":"redirect-to-https"}})"),
            R"({"DefaultCacheBehavior":{"ViewerProtocolPolicy":"allow-all"}})");
  const std::string denies = R"({"Effect":"Deny","Condition":{"Bool":{"aws:SecureTransport":"false"}}})";
  const std::string others = R"({"Effect":"Deny","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}},)"
                             R"({"Effect":"Allow","Condition":{"Bool":{"aws:SecureTransport":"false"}}},)"
                             R"({"Effect":"Deny","Condition":{"Bool":{"aws:SecureTransport":"true"}}},)"
                             R"({"Effect":"Deny"},{"Effect":"Deny","Condition":{}})";
  EXPECT_EQ(rewritten("{\"Statement\":[" + denies + "," + others + "]}"), "{\"Statement\":[" + others + "]}");
}

TEST(local_addresses, leave_everything_else_as_it_is) {
  for (const auto* each :
       {R"({"Fn::GetAtt":["Web","Arn"]})", R"({"Fn::GetAtt":["Api","ApiEndpoint"]})", R"({"Ref":"Url"})",
        R"("https://x")",
        R"({"Fn::Sub":"arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*"})",
        R"({"Fn::Sub":["${A} ${Web.Arn}",{"A":{"Ref":"Api"}}]})", R"({"Fn::Sub":"https://${AWS::Region}.example.com"})",
        R"({"Fn::Sub":"${broken"})", R"([1,null,{"a":{"b":[true]}}])"})
    EXPECT_EQ(rewritten(each), json::write(json::parse(each).value())) << each;
}

}  // namespace
}  // namespace sparta::local
