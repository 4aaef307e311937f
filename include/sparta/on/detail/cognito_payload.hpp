#pragma once
#include <cstdint>
#include <type_traits>

namespace sparta::events {
template <class Request, class Response>
struct cognito_event;
struct cognito_create_auth_challenge_request;
struct cognito_create_auth_challenge_response;
struct cognito_custom_message_request;
struct cognito_custom_message_response;
struct cognito_custom_sender_request;
struct cognito_define_auth_challenge_request;
struct cognito_define_auth_challenge_response;
struct cognito_empty_response;
struct cognito_inbound_federation_request;
struct cognito_inbound_federation_response;
struct cognito_post_authentication_request;
struct cognito_post_confirmation_request;
struct cognito_pre_authentication_request;
struct cognito_pre_sign_up_request;
struct cognito_pre_sign_up_response;
struct cognito_pre_token_generation_request;
struct cognito_pre_token_generation_response;
struct cognito_pre_token_generation_v2_request;
struct cognito_pre_token_generation_v2_response;
struct cognito_user_migration_request;
struct cognito_user_migration_response;
struct cognito_verify_auth_challenge_response_request;
struct cognito_verify_auth_challenge_response_response;
}  // namespace sparta::events

namespace sparta::on::detail {

enum class cognito_kind : std::uint8_t {
  create_auth_challenge,
  custom_email_sender,
  custom_message,
  custom_sms_sender,
  define_auth_challenge,
  inbound_federation,
  post_authentication,
  post_confirmation,
  pre_authentication,
  pre_sign_up,
  pre_token_generation,
  pre_token_generation_v2,
  pre_token_generation_v3,
  user_migration,
  verify_auth_challenge_response,
};

/// `type` is what the trigger delivers.
template <cognito_kind Kind>
struct cognito_payload;

template <class Request, class Response = events::cognito_empty_response>
using cognito_event_of = std::type_identity<events::cognito_event<Request, Response>>;

template <>
struct cognito_payload<cognito_kind::create_auth_challenge>
    : cognito_event_of<events::cognito_create_auth_challenge_request, events::cognito_create_auth_challenge_response> {
};
template <>
struct cognito_payload<cognito_kind::custom_email_sender> : cognito_event_of<events::cognito_custom_sender_request> {};
template <>
struct cognito_payload<cognito_kind::custom_sms_sender> : cognito_payload<cognito_kind::custom_email_sender> {};
template <>
struct cognito_payload<cognito_kind::custom_message>
    : cognito_event_of<events::cognito_custom_message_request, events::cognito_custom_message_response> {};
template <>
struct cognito_payload<cognito_kind::define_auth_challenge>
    : cognito_event_of<events::cognito_define_auth_challenge_request, events::cognito_define_auth_challenge_response> {
};
template <>
struct cognito_payload<cognito_kind::inbound_federation>
    : cognito_event_of<events::cognito_inbound_federation_request, events::cognito_inbound_federation_response> {};
template <>
struct cognito_payload<cognito_kind::post_authentication>
    : cognito_event_of<events::cognito_post_authentication_request> {};
template <>
struct cognito_payload<cognito_kind::post_confirmation> : cognito_event_of<events::cognito_post_confirmation_request> {
};
template <>
struct cognito_payload<cognito_kind::pre_authentication>
    : cognito_event_of<events::cognito_pre_authentication_request> {};
template <>
struct cognito_payload<cognito_kind::pre_sign_up>
    : cognito_event_of<events::cognito_pre_sign_up_request, events::cognito_pre_sign_up_response> {};
template <>
struct cognito_payload<cognito_kind::pre_token_generation>
    : cognito_event_of<events::cognito_pre_token_generation_request, events::cognito_pre_token_generation_response> {};
template <>
struct cognito_payload<cognito_kind::pre_token_generation_v2>
    : cognito_event_of<events::cognito_pre_token_generation_v2_request,
                       events::cognito_pre_token_generation_v2_response> {};
template <>
struct cognito_payload<cognito_kind::pre_token_generation_v3> : cognito_payload<cognito_kind::pre_token_generation_v2> {
};
template <>
struct cognito_payload<cognito_kind::user_migration>
    : cognito_event_of<events::cognito_user_migration_request, events::cognito_user_migration_response> {};
template <>
struct cognito_payload<cognito_kind::verify_auth_challenge_response>
    : cognito_event_of<events::cognito_verify_auth_challenge_response_request,
                       events::cognito_verify_auth_challenge_response_response> {};

}  // namespace sparta::on::detail
