#pragma once
#include <sparta/cfn/resource.hpp>
#include <sparta/on/detail/cognito_payload.hpp>
#include <sparta/on/encryption_key.hpp>
#include <sparta/wiring.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace sparta::iam::kinds::cognito_idp {
struct userpool;
}

namespace sparta::on {

/// A user pool of the service's, by its handle.
class user_pool {
 public:
  template <std::derived_from<cfn::handle> Handle>
  user_pool(const Handle& own) : resource(own.logical_id.text) {
    constexpr bool fits = requires {
      { own.arn() } -> std::same_as<cfn::arn<iam::kinds::cognito_idp::userpool>>;
    };
    static_assert(fits, "sparta: the triggers of on::cognito take the handle of a user pool");
  }

  std::string_view resource;  ///< logical id
};

namespace detail {

template <cognito_kind Kind>
struct cognito_trigger {
  on::user_pool user_pool;

  template <class Event>
  static consteval void check() {
    static_assert(std::is_same_v<Event, typename cognito_payload<Kind>::type>,
                  "sparta: a trigger of on::cognito delivers the event of its name, as on::cognito::pre_sign_up does "
                  "events::cognito_pre_sign_up: the handler takes that");
  }
};

[[nodiscard]] wiring wire_cognito(cognito_kind kind, const user_pool& pool, const invocation_target& of);

template <cognito_kind Kind>
[[nodiscard]] wiring wire(const cognito_trigger<Kind>& source, const invocation_target& of) {
  return wire_cognito(Kind, source.user_pool, of);
}

/// Cognito encrypts the code that a custom sender gets.
template <cognito_kind Kind>
struct cognito_sender {
  on::user_pool user_pool;
  encryption_key kms_key;

  template <class Event>
  static consteval void check() {
    cognito_trigger<Kind>::template check<Event>();
  }
};

[[nodiscard]] wiring wire_cognito(cognito_kind kind, const user_pool& pool, const encryption_key& key,
                                  const invocation_target& of);

template <cognito_kind Kind>
[[nodiscard]] wiring wire(const cognito_sender<Kind>& source, const invocation_target& of) {
  return wire_cognito(Kind, source.user_pool, source.kms_key, of);
}

}  // namespace detail

/// The triggers of a user pool, each by AWS's name for it. A pool has one function for each; the handler answers the
/// event with its `response` filled in. Cognito waits five seconds at most.
/// https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
namespace cognito {

using create_auth_challenge = detail::cognito_trigger<detail::cognito_kind::create_auth_challenge>;
using custom_message = detail::cognito_trigger<detail::cognito_kind::custom_message>;
using define_auth_challenge = detail::cognito_trigger<detail::cognito_kind::define_auth_challenge>;
using inbound_federation = detail::cognito_trigger<detail::cognito_kind::inbound_federation>;
using post_authentication = detail::cognito_trigger<detail::cognito_kind::post_authentication>;
using post_confirmation = detail::cognito_trigger<detail::cognito_kind::post_confirmation>;
using pre_authentication = detail::cognito_trigger<detail::cognito_kind::pre_authentication>;
using pre_sign_up = detail::cognito_trigger<detail::cognito_kind::pre_sign_up>;
/// Claims of the identity token.
using pre_token_generation = detail::cognito_trigger<detail::cognito_kind::pre_token_generation>;
/// Also claims and scopes of the access token; the third version also for tokens of machines. Both need the pool's
/// feature plan Essentials or Plus.
using pre_token_generation_v2 = detail::cognito_trigger<detail::cognito_kind::pre_token_generation_v2>;
using pre_token_generation_v3 = detail::cognito_trigger<detail::cognito_kind::pre_token_generation_v3>;
using user_migration = detail::cognito_trigger<detail::cognito_kind::user_migration>;
using verify_auth_challenge_response = detail::cognito_trigger<detail::cognito_kind::verify_auth_challenge_response>;

/// Instead of Cognito's own mails and short messages. The function's role may decrypt with the key, which is the same
/// one for all custom senders of a pool.
/// https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html
using custom_email_sender = detail::cognito_sender<detail::cognito_kind::custom_email_sender>;
using custom_sms_sender = detail::cognito_sender<detail::cognito_kind::custom_sms_sender>;

}  // namespace cognito
}  // namespace sparta::on
