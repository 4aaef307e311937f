// first error: sparta: on::alarm delivers events::cloudwatch_alarm
#include <sparta/events/cloudwatch_alarm.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/on/alarm.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace cfn = sparta::cfn;
namespace iam = sparta::iam;
namespace on = sparta::on;
namespace events = sparta::events;

constexpr sparta::alarm failing{"Failing"};

void good(const events::cloudwatch_alarm&) {}
void bad(const events::sns&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, bad).on(on::alarm{.alarm = failing});
#else
  service.function({.name = "F"}, good).on(on::alarm{.alarm = failing});
#endif
  static_cast<void>(bad);
  static_cast<void>(good);
}
