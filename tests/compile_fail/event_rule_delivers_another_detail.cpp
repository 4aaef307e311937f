// first error: on::event_rule delivers events::eventbridge<Detail> with the Detail of its pattern
#include <sparta/events/eventbridge.hpp>
#include <sparta/on/event_rule.hpp>
#include <sparta/sparta.hpp>

namespace on = sparta::on;

struct order {
  std::string id;
};
struct customer {
  std::string id;
};

void declare(sparta::service& service) {
#ifdef MISTAKE
  const auto handler = [](const sparta::events::eventbridge<customer>&) {};
#else
  const auto handler = [](const sparta::events::eventbridge<order>&) {};
#endif
  service.function({.name = "F"}, handler).on(on::event_rule{.pattern = on::pattern<order>().source("shop")});
}
