// first error: ephemeral_storage_needs_its_unit_as_in_1024_MiB
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello", .ephemeral_storage = 1024}, [] {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello", .ephemeral_storage = 1024_MiB}, [] {});
}
#endif
