#include "wired.hpp"

#include <sparta/cfn/cognito.hpp>
#include <sparta/cfn/kms.hpp>
#include <sparta/events/cognito.hpp>
#include <sparta/iam/actions/cognito_idp.hpp>
#include <sparta/on/cognito.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace sparta::on {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr sparta::resource<cfn::cognito::user_pool> users{"Users"};
constexpr sparta::resource<cfn::kms::key> codes{"Codes"};

template <class Event>
Event agree(const Event& asked) {
  return asked;
}

/// What LambdaConfig becomes by one trigger.
template <class Event, class Trigger>
std::string configured_by() {
  sparta::service service{{.name = "s"}};
  service.resource(users, {});
  service.function({.name = "F"}, agree<Event>).on(Trigger{.user_pool = users});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  return made.property("AWS::Cognito::UserPool", "LambdaConfig");
}

TEST(on_cognito, sets_each_trigger_by_its_name) {
  using namespace events;
  using namespace on::cognito;
  const auto starts = [](const char* name) { return HasSubstr(std::string("{\"") + name + R"(":{"Fn::GetAtt":[)"); };
  EXPECT_THAT((configured_by<cognito_create_auth_challenge, create_auth_challenge>()), starts("CreateAuthChallenge"));
  EXPECT_THAT((configured_by<cognito_custom_message, custom_message>()), starts("CustomMessage"));
  EXPECT_THAT((configured_by<cognito_define_auth_challenge, define_auth_challenge>()), starts("DefineAuthChallenge"));
  EXPECT_THAT((configured_by<cognito_post_authentication, post_authentication>()), starts("PostAuthentication"));
  EXPECT_THAT((configured_by<cognito_post_confirmation, post_confirmation>()), starts("PostConfirmation"));
  EXPECT_THAT((configured_by<cognito_pre_authentication, pre_authentication>()), starts("PreAuthentication"));
  EXPECT_THAT((configured_by<cognito_pre_sign_up, pre_sign_up>()), starts("PreSignUp"));
  EXPECT_THAT((configured_by<cognito_user_migration, user_migration>()), starts("UserMigration"));
  EXPECT_THAT((configured_by<cognito_verify_auth_challenge_response, verify_auth_challenge_response>()),
              starts("VerifyAuthChallengeResponse"));
}

TEST(on_cognito, sets_the_version_of_those_that_have_some) {
  using namespace events;
  using namespace on::cognito;
  const auto version = [](const char* text) { return HasSubstr(std::string(R"("LambdaVersion":")") + text + "\"}"); };
  EXPECT_THAT((configured_by<cognito_inbound_federation, inbound_federation>()), version("V1_0"));
  EXPECT_THAT((configured_by<cognito_pre_token_generation, pre_token_generation>()), version("V1_0"));
  EXPECT_THAT((configured_by<cognito_pre_token_generation_v2, pre_token_generation_v2>()), version("V2_0"));
  EXPECT_THAT((configured_by<cognito_pre_token_generation_v3, pre_token_generation_v3>()), version("V3_0"));
}

TEST(on_cognito, sends_codes_that_a_key_of_the_stack_encrypts) {
  sparta::service service{{.name = "s"}};
  service.resource(users, {});
  service.resource(codes, {.key_policy = json::value(json::object{})});
  service.function({.name = "Mail"}, agree<events::cognito_custom_email_sender>)
      .on(on::cognito::custom_email_sender{.user_pool = users, .kms_key = codes});
  service.function({.name = "Text"}, agree<events::cognito_custom_sms_sender>)
      .on(on::cognito::custom_sms_sender{.user_pool = users, .kms_key = codes});
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  const std::string configured = made.property("AWS::Cognito::UserPool", "LambdaConfig");
  EXPECT_THAT(configured, HasSubstr(R"("CustomEmailSender":{"LambdaArn":)"));
  EXPECT_THAT(configured, HasSubstr(R"("CustomSMSSender":{"LambdaArn":)"));
  EXPECT_THAT(configured, HasSubstr(R"("KMSKeyID":{"Fn::GetAtt":["Codes","Arn"]})"));
  EXPECT_THAT(made.policies(), HasSubstr(R"("kms:Decrypt")"));
}

TEST(on_cognito, lets_the_pool_alone_invoke_the_function_and_the_function_ask_the_pool) {
  sparta::service service{{.name = "s"}};
  service.resource(users, {});
  service.function({.name = "F"}, agree<events::cognito_pre_sign_up>)
      .on(on::cognito::pre_sign_up{.user_pool = users})
      .allow(iam::cognito_idp::admin_get_user, users.arn());
  const wired made(service);
  EXPECT_THAT(made.problems, IsEmpty());
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "Principal"), R"("cognito-idp.amazonaws.com")");
  EXPECT_EQ(made.property("AWS::Lambda::Permission", "SourceArn"), R"({"Fn::GetAtt":["Users","Arn"]})");
  EXPECT_THAT(made.policies(), Not(HasSubstr("AdminGetUser")));
  EXPECT_THAT(made.property("AWS::IAM::Policy", "PolicyDocument"), HasSubstr("cognito-idp:AdminGetUser"));
}

TEST(on_cognito, has_one_function_for_each_trigger) {
  sparta::service service{{.name = "s"}};
  service.resource(users, {});
  service.function({.name = "F"}, agree<events::cognito_pre_sign_up>).on(on::cognito::pre_sign_up{.user_pool = users});
  service.function({.name = "G"}, agree<events::cognito_pre_sign_up>).on(on::cognito::pre_sign_up{.user_pool = users});
  EXPECT_THAT(wired(service).problems, Contains(HasSubstr("LambdaConfig.PreSignUp of 'Users', where something else")));
}

TEST(on_cognito, needs_the_key_of_a_custom_sender) {
  sparta::service service{{.name = "s"}};
  service.resource(users, {});
  service.function({.name = "F"}, agree<events::cognito_custom_email_sender>)
      .on(on::cognito::custom_email_sender{.user_pool = users, .kms_key = {}});
  EXPECT_THAT(wired(service).problems, Contains(HasSubstr("needs the .kms_key")));
}

}  // namespace
}  // namespace sparta::on
