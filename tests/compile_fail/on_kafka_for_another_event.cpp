// first error: sparta: a topic of Kafka delivers events::kafka
#include <sparta/events/kafka.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/on/kafka.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace cfn = sparta::cfn;
namespace iam = sparta::iam;
namespace on = sparta::on;
namespace events = sparta::events;

void good(const events::kafka&) {}
void bad(const events::sns&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, bad).on(on::kafka{.bootstrap_servers = {"a.example.com:9092"}, .topic = "t"});
#else
  service.function({.name = "F"}, good).on(on::kafka{.bootstrap_servers = {"a.example.com:9092"}, .topic = "t"});
#endif
  static_cast<void>(bad);
  static_cast<void>(good);
}
