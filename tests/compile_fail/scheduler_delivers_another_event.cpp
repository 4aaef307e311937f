// first error: on::scheduler delivers events::scheduler_event: the handler takes that, or nothing
#include <sparta/events/scheduler.hpp>
#include <sparta/on/scheduler.hpp>
#include <sparta/sparta.hpp>

namespace on = sparta::on;

struct order {
  std::string id;
};

void declare(sparta::service& service) {
#ifdef MISTAKE
  const auto handler = [](const order&) {};
#else
  const auto handler = [](const sparta::events::scheduler_event&) {};
#endif
  service.function({.name = "F"}, handler).on(on::scheduler{.schedule = "rate(1 day)"});
}
