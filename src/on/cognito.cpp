#include "cfn/intrinsics.hpp"
#include "on/permission.hpp"

#include <sparta/iam/actions/kms.hpp>
#include <sparta/iam/arn_of.hpp>
#include <sparta/on/cognito.hpp>

#include <utility>

namespace sparta::on::detail {
namespace {

/// A member of LambdaConfig; with a version, it is an object.
/// https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html
struct member {
  const char* name;
  const char* version = nullptr;
};

member member_of(cognito_kind kind) {
  switch (kind) {
    case cognito_kind::create_auth_challenge: return {"CreateAuthChallenge"};
    case cognito_kind::custom_email_sender: return {"CustomEmailSender", "V1_0"};
    case cognito_kind::custom_message: return {"CustomMessage"};
    case cognito_kind::custom_sms_sender: return {"CustomSMSSender", "V1_0"};
    case cognito_kind::define_auth_challenge: return {"DefineAuthChallenge"};
    case cognito_kind::inbound_federation: return {"InboundFederation", "V1_0"};
    case cognito_kind::post_authentication: return {"PostAuthentication"};
    case cognito_kind::post_confirmation: return {"PostConfirmation"};
    case cognito_kind::pre_authentication: return {"PreAuthentication"};
    case cognito_kind::pre_sign_up: return {"PreSignUp"};
    case cognito_kind::pre_token_generation: return {"PreTokenGenerationConfig", "V1_0"};
    case cognito_kind::pre_token_generation_v2: return {"PreTokenGenerationConfig", "V2_0"};
    case cognito_kind::pre_token_generation_v3: return {"PreTokenGenerationConfig", "V3_0"};
    case cognito_kind::user_migration: return {"UserMigration"};
    case cognito_kind::verify_auth_challenge_response: break;
  }
  return {"VerifyAuthChallengeResponse"};
}

wired_property setting(const user_pool& pool, const char* name, json::value value) {
  return {.resource = std::string(pool.resource),
          .path = {"LambdaConfig", name},
          .value = std::move(value),
          .append = false};
}

}  // namespace

wiring wire_cognito(cognito_kind kind, const user_pool& pool, const invocation_target& of) {
  wiring made;
  const auto [name, version] = member_of(kind);
  json::value trigger = of.arn;
  if (version != nullptr) trigger = json::object{{"LambdaArn", of.arn}, {"LambdaVersion", version}};
  made.properties.push_back(setting(pool, name, std::move(trigger)));
  made.resources.push_back(permission({.principal = "cognito-idp.amazonaws.com",
                                       .source_arn = cfn::intrinsic::get_att(std::string(pool.resource), "Arn")},
                                      of));
  return made;
}

wiring wire_cognito(cognito_kind kind, const user_pool& pool, const encryption_key& key, const invocation_target& of) {
  wiring made = wire_cognito(kind, pool, of);
  if (!key.arn.has_value()) {
    made.problems.emplace_back("a custom sender of on::cognito needs the .kms_key that Cognito encrypts codes with.");
    return made;
  }
  made.properties.push_back(setting(pool, "KMSKeyID", key.arn));
  made.grants.push_back(iam::allow(iam::kms::decrypt, iam::arn_of<iam::kinds::kms::key>(key.arn)));
  return made;
}

}  // namespace sparta::on::detail
