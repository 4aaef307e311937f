#include <sparta/events/cognito.hpp>
#include <sparta/events/cognito_sync.hpp>

#include <gtest/gtest.h>

namespace sparta::events {
namespace {

/// An event of a user pool with this request and response.
std::string event_of(std::string_view request, std::string_view response) {
  return R"({"version": "1", "triggerSource": "A_B", "region": "eu-west-1", "userPoolId": "eu-west-1_pool",
             "userName": "ann", "callerContext": {"awsSdkVersion": "sdk", "clientId": "client", "added": 1},
             "request": )" +
         std::string(request) + R"(, "response": )" + std::string(response) + "}";
}

template <class T>
T read(const std::string& text) {
  auto event = json::decode<T>(text);
  EXPECT_TRUE(event) << event.error().message;
  if (!event) return {};
  EXPECT_EQ(json::to_value(*event), *json::parse(text));
  return *std::move(event);
}

TEST(cognito, has_a_header) {
  const auto event = read<cognito_pre_sign_up>(event_of(R"({"userAttributes": {}})", "{}"));
  EXPECT_EQ(event.version, "1");
  EXPECT_EQ(event.trigger_source, "A_B");
  EXPECT_EQ(event.user_pool_id, "eu-west-1_pool");
  EXPECT_EQ(event.user_name, "ann");
  EXPECT_EQ(event.caller_context.client_id, "client");
}

TEST(cognito, answers_in_the_event) {
  auto event = read<cognito_pre_sign_up>(
      event_of(R"({"userAttributes": {"email": "ann@example.com", "email_verified": true}, "validationData": null,
                   "clientMetadata": {"from": "app"}})",
               R"({"autoConfirmUser": false, "autoVerifyEmail": false, "autoVerifyPhone": false})"));
  EXPECT_EQ(event.request.user_attributes.at("email"), "ann@example.com");
  EXPECT_EQ(event.request.user_attributes.at("email_verified"), "true");
  EXPECT_EQ(event.request.client_metadata.at("from"), "app");
  event.response.auto_confirm_user = true;
  const auto reply = json::to_value(event);
  EXPECT_EQ(*reply.find("response"),
            *json::parse(R"({"autoConfirmUser": true, "autoVerifyEmail": false, "autoVerifyPhone": false})"));
  EXPECT_TRUE(reply.find("request")->find("validationData")->is_null());
}

TEST(cognito, signs_in) {
  const auto before = read<cognito_pre_authentication>(
      event_of(R"({"userAttributes": {}, "validationData": {"k": "v"}, "userNotFound": true})", "{}"));
  EXPECT_EQ(before.request.validation_data.at("k"), "v");
  EXPECT_TRUE(before.request.user_not_found);
  EXPECT_TRUE(read<cognito_post_authentication>(event_of(R"({"newDeviceUsed": true})", "{}")).request.new_device_used);
  const auto confirmed = read<cognito_post_confirmation>(event_of(R"({"userAttributes": {"sub": "1"}})", "{}"));
  EXPECT_EQ(confirmed.request.user_attributes.at("sub"), "1");
}

TEST(cognito, migrates_users) {
  auto event = read<cognito_user_migration>(event_of(
      R"({"password": "secret", "validationData": null})",
      R"({"userAttributes": null, "finalUserStatus": null, "messageAction": null, "desiredDeliveryMediums": null})"));
  EXPECT_EQ(event.request.password, "secret");
  event.response = {.user_attributes = {{"email", "ann@example.com"}},
                    .final_user_status = "CONFIRMED",
                    .message_action = "SUPPRESS",
                    .enable_sms_mfa = false};
  EXPECT_EQ(json::to_value(event.response),
            *json::parse(R"({"userAttributes": {"email": "ann@example.com"}, "finalUserStatus": "CONFIRMED",
                             "messageAction": "SUPPRESS", "enableSMSMFA": false})"));
}

TEST(cognito, asks_challenges) {
  const auto define = read<cognito_define_auth_challenge>(
      event_of(R"({"session": [{"challengeName": "SRP_A", "challengeResult": true}]})",
               R"({"challengeName": "CUSTOM_CHALLENGE", "issueTokens": false, "failAuthentication": false})"));
  EXPECT_EQ(define.request.session.at(0).challenge_name, "SRP_A");
  EXPECT_TRUE(define.request.session[0].challenge_result);
  EXPECT_EQ(define.response.issue_tokens, false);
  const auto create = read<cognito_create_auth_challenge>(
      event_of(R"({"challengeName": "CUSTOM_CHALLENGE", "session": []})",
               R"({"publicChallengeParameters": {"hint": "a"}, "privateChallengeParameters": {"answer": "b"},
                   "challengeMetadata": "m"})"));
  EXPECT_EQ(create.request.challenge_name, "CUSTOM_CHALLENGE");
  EXPECT_EQ(create.response.private_challenge_parameters.at("answer"), "b");
  auto verify = read<cognito_verify_auth_challenge_response>(
      event_of(R"({"privateChallengeParameters": {"answer": "b"}, "challengeAnswer": "c"})", "{}"));
  EXPECT_EQ(verify.request.challenge_answer, "c");
  verify.response.answer_correct = false;
  EXPECT_EQ(json::encode(verify.response), R"({"answerCorrect":false})");
}

TEST(cognito, makes_tokens) {
  const auto* request = R"({"groupConfiguration": {"groupsToOverride": ["g"], "iamRolesToOverride": [],
                            "preferredRole": null}, "scopes": ["openid"]})";
  auto first = read<cognito_pre_token_generation>(event_of(request, R"({"claimsOverrideDetails": null})"));
  EXPECT_EQ(first.request.group_configuration.groups_to_override.at(0), "g");
  first.response.claims_override_details = {.claims_to_add_or_override = {{"tenant", "t"}}};
  EXPECT_EQ(json::encode(first.response),
            R"({"claimsOverrideDetails":{"claimsToAddOrOverride":{"tenant":"t"},"claimsToSuppress":[]}})");
  const auto second = read<cognito_pre_token_generation_v2>(event_of(request, R"({"claimsAndScopeOverrideDetails": {
        "idTokenGeneration": {"claimsToAddOrOverride": {"n": 2}, "claimsToSuppress": ["email"]},
        "accessTokenGeneration": {"claimsToAddOrOverride": {}, "claimsToSuppress": [], "scopesToAdd": ["s"],
                                  "scopesToSuppress": []},
        "groupOverrideDetails": {"groupsToOverride": ["h"]}}})"));
  EXPECT_EQ(second.request.scopes.at(0), "openid");
  const auto& details = second.response.claims_and_scope_override_details;
  ASSERT_TRUE(details && details->id_token_generation && details->access_token_generation);
  EXPECT_EQ(details->id_token_generation->claims_to_add_or_override.at("n").as_int64(), 2);
  EXPECT_EQ(details->access_token_generation->scopes_to_add.at(0), "s");
  EXPECT_EQ(details->group_override_details->groups_to_override.at(0), "h");
}

TEST(cognito, sends_messages) {
  const auto custom = read<cognito_custom_message>(
      event_of(R"({"codeParameter": "####", "linkParameter": "{##Here##}", "usernameParameter": null})",
               R"({"smsMessage": null, "emailMessage": "Code ####", "emailSubject": "Hello"})"));
  EXPECT_EQ(custom.request.code_parameter, "####");
  EXPECT_EQ(custom.request.link_parameter, "{##Here##}");
  EXPECT_EQ(custom.response.email_message, "Code ####");
  EXPECT_FALSE(custom.response.sms_message);
  const auto sender = read<cognito_custom_sms_sender>(event_of(
      R"({"type": "customSMSSenderRequestV1", "code": "AYADeA==", "userAttributes": {"phone_number": "+1"}})", "{}"));
  EXPECT_EQ(sender.request.type, "customSMSSenderRequestV1");
  EXPECT_EQ(sender.request.code, "AYADeA==");
}

TEST(cognito, maps_federated_users) {
  const auto event =
      read<cognito_inbound_federation>(event_of(R"({"providerName": "p", "providerType": "OIDC", "attributes": {
                   "tokenResponse": {"token_type": "Bearer"}, "idToken": {"sub": "s"}, "userInfo": {"name": "Ann"}}})",
                                                R"({"userAttributesToMap": {"name": "Ann"}})"));
  EXPECT_EQ(event.request.provider_type, "OIDC");
  EXPECT_EQ(event.request.attributes.id_token.at("sub").as_string(), "s");
  EXPECT_EQ(event.response.user_attributes_to_map.at("name"), "Ann");
}

TEST(cognito, synchronises) {
  const auto event = read<cognito_sync>(R"({"version": 2, "eventType": "SyncTrigger", "region": "eu-west-1",
    "identityPoolId": "pool", "identityId": "id", "datasetName": "set",
    "datasetRecords": {"key": {"oldValue": "a", "newValue": "b", "op": "replace"}}})");
  EXPECT_EQ(event.dataset_name, "set");
  EXPECT_EQ(event.dataset_records.at("key").new_value, "b");
}

TEST(cognito, refuses_another_shape) {
  const auto event = json::decode<cognito_pre_sign_up>(event_of(R"({"userAttributes": {"email": []}})", "{}"));
  ASSERT_FALSE(event);
  EXPECT_TRUE(event.error().message.starts_with("request.userAttributes.email: expected text"))
      << event.error().message;
}

}  // namespace
}  // namespace sparta::events
