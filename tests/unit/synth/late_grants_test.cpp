#include "synth/late_grants.hpp"

#include "cfn/check.hpp"
#include "cfn/intrinsics.hpp"
#include "cfn/render.hpp"
#include "made.hpp"

#include <sparta/iam/actions/cognito_idp.hpp>
#include <sparta/iam/actions/lambda.hpp>
#include <sparta/iam/arn_of.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::synth {
namespace {

using cfn::intrinsic::get_att;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

iam::grant ask_pool(const json::value& arn) {
  return iam::allow(iam::cognito_idp::admin_get_user,
                    iam::arn_of<iam::kinds::cognito_idp::userpool>(cfn::unchecked(arn)));
}

/// A pool that invokes the function, which asks the pool.
model::service pool_and_function() {
  model::service declared = service_with({.name = "F", .grants = {ask_pool(get_att("Pool", "Arn"))}});
  const json::value triggers = json::object{{"PreSignUp", get_att(model::function_id("F"), "Arn")}};
  declared.resources.push_back(
      {.name = "Pool",
       .what = {.type = "AWS::Cognito::UserPool", .properties = json::object{{"LambdaConfig", triggers}}}});
  return declared;
}

auto findings(const synthesis& made) { return cfn::check(made.document, cfn::render(made.document).size()); }

TEST(late_grant, about_what_invokes_the_function_is_a_policy_of_its_own) {
  const synthesis made = synthesize(pool_and_function());
  EXPECT_THAT(findings(made), IsEmpty());
  EXPECT_THAT(permissions_in(made), Not(HasSubstr("AdminGetUser")));
  EXPECT_THAT(permissions_in(made), HasSubstr("logs:PutLogEvents"));
  const auto late = of_type(made, "AWS::IAM::Policy");
  ASSERT_THAT(late, SizeIs(1));
  EXPECT_THAT(property_of(late.front(), "PolicyDocument"), HasSubstr(R"({"Fn::GetAtt":["Pool","Arn"]})"));
  EXPECT_EQ(property_of(late.front(), "Roles"), R"([{"Ref":")" + model::role_id("s", "F") + R"("}])");
}

TEST(late_grant, lets_two_functions_invoke_each_other) {
  const auto invoke = [](const char* name) {
    return iam::allow(iam::lambda::invoke_function, iam::arn_of<iam::kinds::lambda::function>(
                                                        cfn::unchecked(get_att(model::function_id(name), "Arn"))));
  };
  model::service declared = service_with({.name = "F", .grants = {invoke("G")}});
  declared.functions.push_back({.name = "G", .grants = {invoke("F")}});
  const synthesis made = synthesize(declared);
  EXPECT_THAT(findings(made), IsEmpty());
  EXPECT_THAT(of_type(made, "AWS::IAM::Policy"), SizeIs(1));
}

TEST(late_grant, of_a_shared_role_is_one_too) {
  model::service declared = pool_and_function();
  declared.roles.push_back({.name = "Shared", .what = {}});
  declared.functions.front().role.shared = "Shared";
  const synthesis made = synthesize(declared);
  EXPECT_THAT(findings(made), IsEmpty());
  EXPECT_THAT(of_type(made, "AWS::IAM::Policy"), SizeIs(1));
}

TEST(late_grant, is_none_about_what_is_there_before) {
  model::service declared = pool_and_function();
  declared.resources.front().what.properties = json::object{};
  const synthesis made = synthesize(declared);
  EXPECT_THAT(permissions_in(made), HasSubstr("AdminGetUser"));
  EXPECT_THAT(of_type(made, "AWS::IAM::Policy"), IsEmpty());
}

}  // namespace
}  // namespace sparta::synth
