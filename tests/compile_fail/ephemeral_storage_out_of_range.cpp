// first error: ephemeral_storage_must_be_512_to_10240_mib
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello", .ephemeral_storage = 11_GiB}, [] {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello", .ephemeral_storage = 10_GiB}, [] {});
}
#endif
