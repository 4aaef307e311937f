// first error: log_retention_needs_its_unit_as_in_days_30
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello", .log_retention = 30}, [] {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello", .log_retention = days{30}}, [] {});
}
#endif
