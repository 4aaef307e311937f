// first error: on::secrets_rotation takes the handle of a secret, or its ARN
#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/cfn/sqs.hpp>
#include <sparta/events/secrets_rotation.hpp>
#include <sparta/on/secrets_rotation.hpp>
#include <sparta/sparta.hpp>

constexpr sparta::resource<sparta::cfn::secretsmanager::secret> password{"Password"};
constexpr sparta::resource<sparta::cfn::sqs::queue> jobs{"Jobs"};
void take(const sparta::events::secrets_rotation&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "Take"}, take)
      .on(sparta::on::secrets_rotation{.secret = jobs, .automatically_after_days = 1});
#else
  service.function({.name = "Take"}, take)
      .on(sparta::on::secrets_rotation{.secret = password, .automatically_after_days = 1});
#endif
}
