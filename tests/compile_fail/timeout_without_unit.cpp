// first error: timeout_needs_its_unit_as_in_30s
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello", .timeout = 30}, [] {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello", .timeout = 30s}, [] {});
}
#endif
