#include "local/integrations.hpp"

#include <sparta/json/parse.hpp>
#include <sparta/json/write.hpp>

#include <gtest/gtest.h>
#include <string>

namespace sparta::local {
namespace {

/// What becomes of the integration of a method.
std::string rewritten(std::string_view integration, std::string_view type = "AWS::ApiGateway::Method") {
  const std::string text = R"({"Resources":{"M":{"Type":")" + std::string(type) + R"(","Properties":{"Integration":)" +
                           std::string(integration) + "}}}}";
  const auto made = with_local_integrations(json::parse(text).value());
  return json::write(*made.find("Resources")->find("M")->find("Properties")->find("Integration"));
}

TEST(local_integrations, of_mapping_templates_become_proxies) {
  EXPECT_EQ(
      rewritten(
          R"({"Type":"AWS","Uri":{"Fn::Sub":"arn"},"RequestTemplates":{"a/b":"#set"},"IntegrationResponses":[]})"),
      R"({"IntegrationHttpMethod":"POST","Type":"AWS_PROXY","Uri":{"Fn::Sub":"arn"}})");
}

TEST(local_integrations, leave_everything_else_as_it_is) {
  for (const auto* each :
       {R"({"Type":"MOCK","RequestTemplates":{}})", R"({"Type":"AWS_PROXY","Uri":"u"})", "7", "null"})
    EXPECT_EQ(rewritten(each), each);
  EXPECT_EQ(rewritten(R"({"Type":"AWS"})", "AWS::X::Y"), R"({"Type":"AWS"})");
  for (const auto* each : {"7", "{}", R"({"Resources":[]})", R"({"Resources":{"M":7}})"})
    EXPECT_EQ(json::write(with_local_integrations(json::parse(each).value())), each);
}

}  // namespace
}  // namespace sparta::local
