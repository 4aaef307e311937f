// first error: sparta: on::sns delivers events::sns
#include <sparta/cfn/sns.hpp>
#include <sparta/events/kinesis.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/on/sns.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace cfn = sparta::cfn;
namespace iam = sparta::iam;
namespace on = sparta::on;
namespace events = sparta::events;

constexpr sparta::resource<cfn::sns::topic> news{"News"};

void good(const events::sns&) {}
void bad(const events::kinesis&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, bad).on(on::sns{.topic = news});
#else
  service.function({.name = "F"}, good).on(on::sns{.topic = news});
#endif
  static_cast<void>(bad);
  static_cast<void>(good);
}
