#include "events_roundtrip/types.hpp"

#include <sparta/events/cognito.hpp>
#include <sparta/events/cognito_sync.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> cognito_types() {
  using namespace events;
  static constexpr payload_type all[] = {
      type<cognito_create_auth_challenge>("cognito_create_auth_challenge"),
      type<cognito_custom_email_sender>("cognito_custom_email_sender"),
      type<cognito_custom_message>("cognito_custom_message"),
      type<cognito_custom_sms_sender>("cognito_custom_sms_sender"),
      type<cognito_define_auth_challenge>("cognito_define_auth_challenge"),
      type<cognito_inbound_federation>("cognito_inbound_federation"),
      type<cognito_post_authentication>("cognito_post_authentication"),
      type<cognito_post_confirmation>("cognito_post_confirmation"),
      type<cognito_pre_authentication>("cognito_pre_authentication"),
      type<cognito_pre_sign_up>("cognito_pre_sign_up"),
      type<cognito_pre_token_generation>("cognito_pre_token_generation"),
      type<cognito_pre_token_generation_v2>("cognito_pre_token_generation_v2"),
      type<cognito_pre_token_generation_v3>("cognito_pre_token_generation_v3"),
      type<cognito_sync>("cognito_sync"),
      type<cognito_user_migration>("cognito_user_migration"),
      type<cognito_verify_auth_challenge_response>("cognito_verify_auth_challenge_response"),
  };
  return all;
}

}  // namespace sparta::events_roundtrip
