#include "wired.hpp"

#include <sparta/on/permission.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* permission_type = "AWS::Lambda::Permission";

void handle(std::string_view) {}

wired with(const on::permission& source) {
  sparta::service service{{.name = "s"}};
  service.function({.name = "F"}, handle).on(source);
  return wired(service);
}

TEST(on_permission, of_a_service_is_for_the_stacks_account) {
  const wired made =
      with({.principal = "vpc-lattice.amazonaws.com", .source_arn = "arn:aws:vpc-lattice:*:*:service/s"});
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(permission_type, "Principal"), R"("vpc-lattice.amazonaws.com")");
  EXPECT_EQ(made.property(permission_type, "SourceArn"), R"("arn:aws:vpc-lattice:*:*:service/s")");
  EXPECT_EQ(made.property(permission_type, "SourceAccount"), R"({"Ref":"AWS::AccountId"})");
}

TEST(on_permission, may_be_for_another_account_of_the_service) {
  const wired made = with({.principal = "s3.amazonaws.com", .source_account = "123456789012"});
  EXPECT_EQ(made.property(permission_type, "SourceAccount"), R"("123456789012")");
}

TEST(on_permission, of_an_account_has_no_source) {
  const wired made = with({.principal = "123456789012"});
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property(permission_type, "SourceAccount"), "absent");
}

TEST(on_permission, may_be_for_an_organisation_or_a_token) {
  const wired everyone = with({.principal = "*", .principal_org_id = "o-abcdefghij"});
  EXPECT_THAT(everyone.problems, IsEmpty());
  EXPECT_EQ(everyone.property(permission_type, "PrincipalOrgID"), R"("o-abcdefghij")");
  const wired token = with({.principal = "alexa-appkit.amazon.com", .event_source_token = "t"});
  EXPECT_EQ(token.property(permission_type, "EventSourceToken"), R"("t")");
  EXPECT_EQ(token.property(permission_type, "SourceAccount"), "absent");
}

TEST(on_permission, is_none_for_everybody) {
  EXPECT_THAT(with({.principal = "*"}).problems,
              ElementsAre("function 'F': on::permission lets everybody invoke the function. Say who: a service or an "
                          "account, or .principal_org_id."));
}

}  // namespace
}  // namespace sparta::on
