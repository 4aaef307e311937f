// first error: memory_needs_its_unit_as_in_512_MiB
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello", .memory = 512}, [] {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello", .memory = 512_MiB}, [] {});
}
#endif
