// first error: a trigger of on::cognito delivers the event of its name
#include <sparta/cfn/cognito.hpp>
#include <sparta/events/cognito.hpp>
#include <sparta/on/cognito.hpp>
#include <sparta/sparta.hpp>

constexpr sparta::resource<sparta::cfn::cognito::user_pool> users{"Users"};
void take(const sparta::events::cognito_pre_sign_up&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "Take"}, take).on(sparta::on::cognito::post_confirmation{.user_pool = users});
#else
  service.function({.name = "Take"}, take).on(sparta::on::cognito::pre_sign_up{.user_pool = users});
#endif
}
