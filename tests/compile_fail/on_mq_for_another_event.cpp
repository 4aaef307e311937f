// first error: sparta: on::mq delivers events::activemq or events::rabbitmq
#include <sparta/cfn/amazonmq.hpp>
#include <sparta/cfn/secretsmanager.hpp>
#include <sparta/events/rabbitmq.hpp>
#include <sparta/events/sns.hpp>
#include <sparta/on/mq.hpp>
#include <sparta/sparta.hpp>

using namespace sparta::prelude;
namespace cfn = sparta::cfn;
namespace iam = sparta::iam;
namespace on = sparta::on;
namespace events = sparta::events;

constexpr sparta::resource<cfn::amazonmq::broker> broker{"Broker"};
constexpr sparta::resource<cfn::secretsmanager::secret> user{"User"};

void good(const events::rabbitmq&) {}
void bad(const events::sns&) {}

void declare(sparta::service& service) {
#ifdef MISTAKE
  service.function({.name = "F"}, bad).on(on::mq{.broker = broker, .queue = "q", .secret = user});
#else
  service.function({.name = "F"}, good).on(on::mq{.broker = broker, .queue = "q", .secret = user});
#endif
  static_cast<void>(bad);
  static_cast<void>(good);
}
