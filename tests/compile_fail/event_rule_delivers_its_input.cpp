// first error: on::event_rule delivers its input: the handler takes that type
#include <sparta/events/eventbridge.hpp>
#include <sparta/on/event_rule.hpp>
#include <sparta/sparta.hpp>

namespace on = sparta::on;

struct note {
  std::string about;
};

void declare(sparta::service& service) {
#ifdef MISTAKE
  const auto handler = [](const sparta::events::eventbridge<>&) {};
#else
  const auto handler = [](const note&) {};
#endif
  service.function({.name = "F"}, handler)
      .on(on::event_rule{.pattern = on::pattern<>().source("shop"), .input = note{.about = "orders"}});
}
