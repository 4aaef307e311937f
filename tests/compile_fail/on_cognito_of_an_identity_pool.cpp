// first error: the triggers of on::cognito take the handle of a user pool
#include <sparta/cfn/cognito.hpp>
#include <sparta/events/cognito.hpp>
#include <sparta/on/cognito.hpp>
#include <sparta/sparta.hpp>

constexpr sparta::resource<sparta::cfn::cognito::user_pool> users{"Users"};
constexpr sparta::resource<sparta::cfn::cognito::identity_pool> guests{"Guests"};
void take(const sparta::events::cognito_pre_sign_up&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "Take"}, take).on(sparta::on::cognito::pre_sign_up{.user_pool = guests});
#else
  service.function({.name = "Take"}, take).on(sparta::on::cognito::pre_sign_up{.user_pool = users});
#endif
}
