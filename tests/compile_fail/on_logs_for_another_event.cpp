// first error: sparta: on::logs delivers events::cloudwatch_logs
#include <sparta/events/cloudwatch_logs.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/on/logs.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace cfn = sparta::cfn;
namespace iam = sparta::iam;
namespace on = sparta::on;
namespace events = sparta::events;

void good(const events::cloudwatch_logs&) {}
void bad(const events::sns&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, bad).on(on::logs{.log_group = "/var/log/old"});
#else
  service.function({.name = "F"}, good).on(on::logs{.log_group = "/var/log/old"});
#endif
  static_cast<void>(bad);
  static_cast<void>(good);
}
