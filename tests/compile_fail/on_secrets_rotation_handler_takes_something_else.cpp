// first error: on::secrets_rotation delivers events::secrets_rotation: the handler takes that
#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/events/secrets_rotation.hpp>
#include <sparta/on/secrets_rotation.hpp>
#include <sparta/sparta.hpp>

struct order {
  std::string id;
};
constexpr sparta::resource<sparta::cfn::secretsmanager::secret> password{"Password"};

#ifdef MISTAKE
void take(const order&) {}
#else
void take(const sparta::events::secrets_rotation&) {}
#endif

void declare(sparta::service& service) {
  service.function({.name = "Take"}, take)
      .on(sparta::on::secrets_rotation{.secret = password, .automatically_after_days = 30});
}
