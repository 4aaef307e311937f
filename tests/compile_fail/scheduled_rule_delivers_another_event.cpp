// first error: on::scheduled_rule delivers events::scheduled_event: the handler takes that, or nothing
#include <sparta/events/eventbridge.hpp>
#include <sparta/on/scheduled_rule.hpp>
#include <sparta/sparta.hpp>

namespace on = sparta::on;

struct order {
  std::string id;
};

void declare(sparta::service& service) {
#ifdef MISTAKE
  const auto handler = [](const order&) {};
#else
  const auto handler = [](const sparta::events::scheduled_event&) {};
#endif
  service.function({.name = "F"}, handler).on(on::scheduled_rule{.schedule = "rate(1 day)"});
}
