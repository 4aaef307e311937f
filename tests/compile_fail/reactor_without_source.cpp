// first error: a reactor has at least one source
#include <sparta/archetypes/reactor.hpp>

namespace on = sparta::on;

void declare(sparta::service& service) {
#ifdef MISTAKE
  sparta::archetypes::reactor(service, {.name = "F"}, [] {});
#else
  sparta::archetypes::reactor(
      service, {.name = "F"}, [] {}, on::scheduled_rule{.schedule = "rate(1 day)"});
#endif
}
