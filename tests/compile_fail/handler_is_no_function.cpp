// first error: a handler is a function, or an object with one operator() that is not a template
#include <sparta/sparta.hpp>

using namespace sparta::prelude;

#ifdef MISTAKE
void declare(sparta::service& service) { service.function({.name = "Hello"}, 42); }
#else
void declare(sparta::service& service) {
  service.function({.name = "Hello"}, [] { return 42; });
}
#endif
