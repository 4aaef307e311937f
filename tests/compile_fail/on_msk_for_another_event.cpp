// first error: sparta: a topic of Kafka delivers events::kafka
#include <sparta/cfn/msk.hpp>
#include <sparta/events/kafka.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/on/msk.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace cfn = sparta::cfn;
namespace iam = sparta::iam;
namespace on = sparta::on;
namespace events = sparta::events;

constexpr sparta::resource<cfn::msk::cluster> cluster{"Cluster"};

void good(const events::kafka&) {}
void bad(const events::sns&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, bad).on(on::msk{.cluster = cluster, .topic = "t"});
#else
  service.function({.name = "F"}, good).on(on::msk{.cluster = cluster, .topic = "t"});
#endif
  static_cast<void>(bad);
  static_cast<void>(good);
}
