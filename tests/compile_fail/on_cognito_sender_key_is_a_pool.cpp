// first error: an encryption key is the handle of a key of KMS, or its ARN
#include <sparta/cfn/cognito.hpp>
#include <sparta/cfn/kms.hpp>
#include <sparta/events/cognito.hpp>
#include <sparta/on/cognito.hpp>
#include <sparta/sparta.hpp>

constexpr sparta::resource<sparta::cfn::cognito::user_pool> users{"Users"};
constexpr sparta::resource<sparta::cfn::kms::key> codes{"Codes"};
void take(const sparta::events::cognito_custom_email_sender&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "Take"}, take)
      .on(sparta::on::cognito::custom_email_sender{.user_pool = users, .kms_key = users});
#else
  service.function({.name = "Take"}, take)
      .on(sparta::on::cognito::custom_email_sender{.user_pool = users, .kms_key = codes});
#endif
}
