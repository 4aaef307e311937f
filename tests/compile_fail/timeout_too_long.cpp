// first error: timeout_must_be_whole_seconds_from_1s_to_15min
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) {
  service.function({.name = "Hello", .timeout = 20min}, [] {});
}
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello", .timeout = 15min}, [] {});
}
#endif
