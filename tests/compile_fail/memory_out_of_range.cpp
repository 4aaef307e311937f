// first error: memory_must_be_128_to_10240_mib
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello", .memory = 64_MiB}, [] {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello", .memory = 128_MiB}, [] {});
}
#endif
