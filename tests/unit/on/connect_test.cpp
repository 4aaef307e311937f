#include "wired.hpp"

#include <sparta/cfn/connect.hpp>
#include <sparta/events/connect.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/connect.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

void answer(const events::connect&) {}

TEST(on_connect, offers_the_function_to_contact_flows) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, answer)
      .on(on::connect{.instance = iam::arn_of<iam::kinds::connect::instance>(
                          "arn:${AWS::Partition}:connect:${AWS::Region}:${AWS::AccountId}:instance/i")});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const cfn::resource association = made.first("AWS::Connect::IntegrationAssociation");
  EXPECT_THAT(json::write(association.properties), HasSubstr(R"("IntegrationType":"LAMBDA_FUNCTION")"));
  EXPECT_EQ(association.depends_on.size(), 1U);
  EXPECT_THAT(made.property("AWS::Lambda::Permission", "SourceArn"), HasSubstr(":instance/i"));
}

}  // namespace
}  // namespace sparta::on
