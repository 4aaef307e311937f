// first error: a_name_must_be_given
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.memory = 512_MiB}, [] {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello", .memory = 512_MiB}, [] {});
}
#endif
