// first error: automatically_after_days_must_be_1_to_1000
#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/events/secrets_rotation.hpp>
#include <sparta/on/secrets_rotation.hpp>
#include <sparta/sparta.hpp>

constexpr sparta::resource<sparta::cfn::secretsmanager::secret> password{"Password"};
void take(const sparta::events::secrets_rotation&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "Take"}, take)
      .on(sparta::on::secrets_rotation{.secret = password, .automatically_after_days = 1001});
#else
  service.function({.name = "Take"}, take)
      .on(sparta::on::secrets_rotation{.secret = password, .automatically_after_days = 1000});
#endif
}
