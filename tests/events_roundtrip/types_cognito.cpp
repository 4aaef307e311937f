#include "events_roundtrip/types.hpp"

#include <sparta/events/cognito.hpp>
#include <sparta/events/cognito_sync.hpp>

namespace sparta::events_roundtrip {

std::span<const payload_type> cognito_types() {
  using namespace events;
  static constexpr payload_type all[] = {
      {"cognito_create_auth_challenge", &decode_and_encode<cognito_create_auth_challenge>},
      {"cognito_custom_email_sender", &decode_and_encode<cognito_custom_email_sender>},
      {"cognito_custom_message", &decode_and_encode<cognito_custom_message>},
      {"cognito_custom_sms_sender", &decode_and_encode<cognito_custom_sms_sender>},
      {"cognito_define_auth_challenge", &decode_and_encode<cognito_define_auth_challenge>},
      {"cognito_inbound_federation", &decode_and_encode<cognito_inbound_federation>},
      {"cognito_post_authentication", &decode_and_encode<cognito_post_authentication>},
      {"cognito_post_confirmation", &decode_and_encode<cognito_post_confirmation>},
      {"cognito_pre_authentication", &decode_and_encode<cognito_pre_authentication>},
      {"cognito_pre_sign_up", &decode_and_encode<cognito_pre_sign_up>},
      {"cognito_pre_token_generation", &decode_and_encode<cognito_pre_token_generation>},
      {"cognito_pre_token_generation_v2", &decode_and_encode<cognito_pre_token_generation_v2>},
      {"cognito_pre_token_generation_v3", &decode_and_encode<cognito_pre_token_generation_v3>},
      {"cognito_sync", &decode_and_encode<cognito_sync>},
      {"cognito_user_migration", &decode_and_encode<cognito_user_migration>},
      {"cognito_verify_auth_challenge_response", &decode_and_encode<cognito_verify_auth_challenge_response>},
  };
  return all;
}

}  // namespace sparta::events_roundtrip
